using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Arrays;

/// <summary><c>array</c>: lists. They give new lists and leave their arguments alone; null counts as an empty list.</summary>
internal static class ArrayFunctions
{
    public static TemplateObject Make() => new LibraryBuilder("array")
        .Add("add", "list value", c => Of(ArrayParts.Joined(c, c.Items(0), [c[1]])))
        .Add("add_range", "list1 list2", c => Of(ArrayParts.Joined(c, c.Items(0), c.Items(1))))
        .Add("compact", "list", c => c[0].IsNull ? Value.Null : Of(ArrayParts.Where(c, (in Value item) => !item.IsNull)))
        .Add("concat", "list1 list2", c => c[0].IsNull && c[1].IsNull ? Value.Null : Of(ArrayParts.Joined(c, c.Items(0), c.Items(1))))
        .Add("cycle", "list group?", ArrayCycle.Next)
        .Add("any", "list function ...", ArrayTransforms.Any)
        .Add("each", "list function ...", ArrayTransforms.Each)
        .Add("filter", "list function ...", ArrayTransforms.Filter)
        .Add("first", "list", c => At(c.Items(0), 0))
        .Add("insert_at", "list index value", ArrayParts.InsertAt)
        .Add("join", "list delimiter function?", ArrayJoin.Join)
        .Add("last", "list", c => At(c.Items(0), c.Items(0).Count - 1))
        .Add("limit", "list count", c => c[0].IsNull ? Value.Null : Of(ArrayParts.Slice(c.Items(0), 0, c.Int(1))))
        .Add("map", "list member", ArrayTransforms.Map)
        .Add("offset", "list index", c => c[0].IsNull ? Value.Null : Of(ArrayParts.Slice(c.Items(0), c.Int(1), int.MaxValue)))
        .Add("remove_at", "list index", ArrayParts.RemoveAt)
        .Add("reverse", "list", ArrayParts.Reverse)
        .Add("size", "list", c => Value.OfSmallest(c.Items(0).LongCount))
        .Add("sort", "list member?", ArraySort.Sort)
        .Add("uniq", "list", ArrayParts.Unique)
        .Add("contains", "list item", ArrayParts.Contains)
        .Make();

    private static Value Of(TemplateArray array) => Value.Of(array);

    private static Value At(Sequence items, int index) => index >= 0 && index < items.Count ? items[index] : Value.Null;
}
