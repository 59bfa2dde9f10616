using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>The names that office programs give to areas of a sheet: what is printed, what repeats on each page, what a filter covers. They follow their sheet.</summary>
internal static class CutNames
{
    private const string PrintArea = "_xlnm.Print_Area";

    private static readonly HashSet<string> Followers = new(StringComparer.Ordinal) { PrintArea, "_xlnm.Print_Titles", "_xlnm._FilterDatabase" };

    /// <summary>True for a name that needs no other look: it goes with its sheet, or follows it.</summary>
    public static bool Follows(XmlReader name, HiddenContents hidden) => SheetOf(name, hidden) is { } part && (hidden.Sheets.ContainsKey(part) || Followers.Contains(name.GetAttribute("name") ?? ""));

    /// <summary>True for a name that leaves the workbook: with its sheet, or because what it said is no longer so.</summary>
    public static bool IsDropped(XmlReader name, HiddenContents hidden) =>
        SheetOf(name, hidden) is { } part && (hidden.Sheets.ContainsKey(part) || (hidden.Cuts.ContainsKey(part) && Followers.Contains(name.GetAttribute("name") ?? "") && !IsPrintArea(name)));

    /// <summary>What is printed of a sheet that loses rows or columns: the area's new address for its old one; null for any other name.</summary>
    public static SheetCut? MovedBy(XmlReader name, HiddenContents hidden) => IsPrintArea(name) && SheetOf(name, hidden) is { } part ? hidden.Cuts.GetValueOrDefault(part) : null;

    /// <summary>The areas after the cut: <c>表!$A$1:$D$9,表!$F$1:$F$9</c>; an area of which nothing is left is left out.</summary>
    public static string Moved(string areas, SheetCut cut) => string.Join(',', areas.Split(',').Select(a => MovedArea(a, cut)).Where(a => a.Length > 0));

    private static string MovedArea(string area, SheetCut cut)
    {
        var at = area.LastIndexOf('!') + 1;
        return !CellRange.TryParse(area.AsSpan(at), out var range) ? "" : cut.Moved(range) is { } left ? area[..at] + left.ToAbsolute() : "";
    }

    private static bool IsPrintArea(XmlReader name) => name.GetAttribute("name") == PrintArea;

    private static string? SheetOf(XmlReader name, HiddenContents hidden) =>
        int.TryParse(name.GetAttribute("localSheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < hidden.Order.Count ? hidden.Order[number] : null;
}
