using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Arrays;

/// <summary><c>array.join</c>: the printed forms of the items with a separator between them; each piece keeps its origin.</summary>
internal static class ArrayJoin
{
    public static Value Join(Call call)
    {
        var items = call.Items(0);
        var separator = call.Text(1);
        var function = call[2].IsNull ? null : call.Function(2);
        var evaluator = call.Evaluator;
        evaluator.BeginText();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) evaluator.Output.Write(separator);
            evaluator.Print(function is null ? items[i] : call.Invoke(function, items[i]));
        }

        return evaluator.EndText();
    }
}
