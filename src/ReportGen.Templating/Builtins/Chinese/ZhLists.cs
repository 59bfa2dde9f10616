using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Lists with 、 between their items; each item keeps its origin.</summary>
internal static class ZhLists
{
    /// <param name="call">The call; its first argument is the list.</param>
    /// <param name="head">What stands before the items.</param>
    /// <param name="last">What stands before the last of several items: 和; "" for 、 there as well.</param>
    public static Value Join(Call call, string head, string last)
    {
        var items = call.Items(0);
        call.Evaluator.BeginText();
        call.Evaluator.Output.Write(head);
        for (var i = 0; i < items.Count; i++)
        {
            call.Evaluator.Output.Write(ListText.Before(i, items.Count, last));
            call.Evaluator.Print(items[i]);
        }

        return call.Evaluator.EndText();
    }
}
