using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Pages;

/// <summary><c>include_join names separator begin end</c>: several templates one after the other.</summary>
internal sealed class IncludeJoinFunction() : TemplateFunction("include_join")
{
    public override Value Invoke(Evaluator evaluator, in CallSite call)
    {
        if (call.Arguments.Length < 2) throw evaluator.Error(call.End, "arguments.tooFew", Name, "2", "1", "separator");
        if (!Sequence.TryOf(call.Arguments[0], out var names)) throw evaluator.Error(call.Site.ArgumentSpan(0), "convert", KindText.Of(call.Arguments[0]), "array");
        evaluator.BeginText();
        Print(evaluator, call, 2);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) Print(evaluator, call, 1);
            evaluator.Print(IncludeFunction.Render(evaluator, call.Site, evaluator.TextOf(names[i]), new Frame { Arguments = new TemplateArray([names[i]]) }));
        }

        Print(evaluator, call, 3);
        return evaluator.EndText();
    }

    private static void Print(Evaluator evaluator, in CallSite call, int index)
    {
        if (index < call.Arguments.Length) evaluator.Print(call.Arguments[index]);
    }
}
