using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Arrays;

/// <summary><c>array.cycle</c>: the next item at every call. Lists of the same content go on together, unless a group is named.</summary>
internal static class ArrayCycle
{
    public static Value Next(Call call)
    {
        var items = call.Items(0);
        if (items.Count == 0) return Value.Null;
        var group = call[1].IsNull ? call.Text(0) : "group " + call.Text(1);
        var turn = call.Evaluator.Turns.GetValueOrDefault(group);
        call.Evaluator.Turns[group] = (turn + 1) % items.Count;
        return items[turn % items.Count];
    }
}
