using ReportGen.Templating.Operators;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Arrays;

/// <summary>Parts of lists, and lists put together.</summary>
internal static class ArrayParts
{
    public delegate bool ItemTest(in Value item);

    public static TemplateArray Joined(Call call, Sequence first, Sequence second)
    {
        var joined = Slice(first, 0, int.MaxValue);
        call.CheckLength(first.LongCount + second.LongCount);
        for (var i = 0; i < second.Count; i++) joined.Add(second[i]);
        return joined;
    }

    public static TemplateArray Joined(Call call, Sequence first, ReadOnlySpan<Value> second)
    {
        var joined = Slice(first, 0, int.MaxValue);
        call.CheckLength(first.LongCount + second.Length);
        foreach (ref readonly var item in second) joined.Add(item);
        return joined;
    }

    public static TemplateArray Slice(Sequence items, int start, int count)
    {
        var first = Math.Max(start, 0);
        var last = Math.Min(items.LongCount, (long)first + Math.Max(count, 0));
        var slice = new TemplateArray((int)Math.Max(last - first, 0));
        for (var i = first; i < last; i++) slice.Add(items[i]);
        return slice;
    }

    public static TemplateArray Where(Call call, ItemTest test)
    {
        var items = call.Items(0);
        var found = new TemplateArray();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (test(item)) found.Add(item);
        }

        return found;
    }

    /// <summary>An index behind the end fills up with nulls; a negative one is the beginning.</summary>
    public static Value InsertAt(Call call)
    {
        var items = call.Items(0);
        var index = Math.Max(call.Int(1), 0);
        call.CheckLength(index);
        var made = Slice(items, 0, index);
        while (made.Count < index) made.Add(Value.Null);
        made.Add(call[2]);
        for (var i = index; i < items.Count; i++) made.Add(items[i]);
        return Value.Of(made);
    }

    /// <summary>A negative index counts from the end; one outside the list removes nothing.</summary>
    public static Value RemoveAt(Call call)
    {
        var items = call.Items(0);
        var index = call.Int(1) is < 0 and var fromEnd ? fromEnd + items.Count : call.Int(1);
        var made = new TemplateArray(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (i != index) made.Add(items[i]);
        }

        return Value.Of(made);
    }

    public static Value Reverse(Call call)
    {
        var items = call.Items(0);
        var made = new TemplateArray(items.Count);
        for (var i = items.Count - 1; i >= 0; i--) made.Add(items[i]);
        return Value.Of(made);
    }

    /// <summary>The first of equal items; null stays null.</summary>
    public static Value Unique(Call call)
    {
        if (call[0].IsNull) return Value.Null;
        var items = call.Items(0);
        var made = new TemplateArray();
        var seen = new HashSet<Value>(ItemEquality.Instance);
        for (var i = 0; i < items.Count; i++)
        {
            if (seen.Add(items[i])) made.Add(items[i]);
        }

        return Value.Of(made);
    }

    public static Value Contains(Call call) => Value.Of(Has(Slice(call.Items(0), 0, int.MaxValue), call[1]));

    private static bool Has(TemplateArray array, in Value wanted)
    {
        foreach (ref readonly var item in array.Items)
        {
            if (Equality.SameItem(item, wanted)) return true;
        }

        return false;
    }
}
