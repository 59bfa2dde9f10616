using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>（含）, （含本数）, （含95%）: says that the number itself belongs to what is asked. With 以上 it says nothing new; with 大于 it does.</summary>
internal static class Inclusion
{
    private const string Opening = "(含";

    /// <summary>The text without it.</summary>
    public static string Without(string text)
    {
        var start = text.IndexOf(Opening, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(')', start);
        return end < 0 ? text : text.Remove(start, end + 1 - start);
    }

    /// <summary>The comparison of a folded text that may say so: 大于95%（含） is ≥95%.</summary>
    public static Comparison? Of(Comparison? comparison, string text) => comparison switch
    {
        Comparison.MoreThan when Without(text).Length < text.Length => Comparison.AtLeast,
        Comparison.LessThan when Without(text).Length < text.Length => Comparison.AtMost,
        _ => comparison,
    };
}
