namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>What stands between the items of a list.</summary>
public static class ListText
{
    /// <summary>The separator before an item: nothing before the first, 、 before the others, another word before the last where one is given.</summary>
    public static string Before(int index, int count, string last) => index == 0 ? "" : index == count - 1 && last.Length > 0 ? last : "、";

    /// <summary>The items with their separators.</summary>
    public static string Join(IEnumerable<string> items, string last)
    {
        var all = items.ToList();
        return string.Concat(all.Select((item, i) => Before(i, all.Count, last) + item));
    }
}
