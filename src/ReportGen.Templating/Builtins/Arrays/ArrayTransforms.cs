using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Arrays;

/// <summary>Lists through functions and members.</summary>
internal static class ArrayTransforms
{
    /// <summary>Whether the function is true for one item; further arguments are passed on to it.</summary>
    public static Value Any(Call call)
    {
        var (items, function) = (call.Items(0), call.Function(1));
        for (var i = 0; i < items.Count; i++)
        {
            if (Result(call, function, items[i]).IsTrue) return Value.Of(true);
        }

        return Value.Of(false);
    }

    /// <summary>The results of the function for each item.</summary>
    public static Value Each(Call call)
    {
        var (items, function) = (call.Items(0), call.Function(1));
        var made = new TemplateArray(items.Count);
        for (var i = 0; i < items.Count; i++) made.Add(Result(call, function, items[i]));
        return Value.Of(made);
    }

    /// <summary>The items for which the function is true.</summary>
    public static Value Filter(Call call)
    {
        var (items, function) = (call.Items(0), call.Function(1));
        var made = new TemplateArray();
        for (var i = 0; i < items.Count; i++)
        {
            if (Result(call, function, items[i]).IsTrue) made.Add(items[i]);
        }

        return Value.Of(made);
    }

    /// <summary>A member of each item. Items that lack it are left out; one that has it as null stays.</summary>
    public static Value Map(Call call)
    {
        var (items, member) = (call.Items(0), call.Text(1));
        var made = new TemplateArray(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var value = Members.Get(call.Evaluator, item, member);
            if (!value.IsNull || (item.Kind == ValueKind.Object && item.AsObject.Has(member))) made.Add(value);
        }

        return Value.Of(made);
    }

    private static Value Result(Call call, TemplateFunction function, in Value item)
    {
        call.Evaluator.Step(call.Site.Callee);
        return call.Arguments.Length <= 2 ? call.Invoke(function, item) : call.Invoke(function, [item, .. call.Arguments[2..]]);
    }
}
