using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>
/// A sheet without its hidden rows and columns; the others move up and to the left with all that stands at their addresses. A filter goes: what it
/// left out is no longer there. So do frozen panes and the selection, which count in rows.
/// </summary>
/// <param name="cut">What goes.</param>
/// <param name="empty">The elements that would hold nothing any more.</param>
internal sealed class CutSheet(SheetCut cut, IReadOnlySet<string> empty) : XmlEdit
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal) { "dimension", "autoFilter", "ignoredErrors", "pane", "selection" };

    private static readonly string[] Lists = ["cols", "mergeCells", "dataValidations", "hyperlinks"];

    /// <summary>The lists of a sheet that the cut leaves without a member: the file format wants at least one.</summary>
    public static IReadOnlySet<string> Emptied(IEnumerable<(string List, bool Stays)> members) =>
        members.GroupBy(m => m.List).Where(l => !l.Any(m => m.Stays)).Select(l => l.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>The list that an element is a member of, and whether it stays; null for any other.</summary>
    public static (string List, bool Stays)? Member(XmlReader xml, SheetCut cut) => xml.LocalName switch
    {
        "col" => (Lists[0], ColumnsOf(xml, cut) is not null),
        "mergeCell" => (Lists[1], AreasOf(xml, "ref", cut).Length > 0),
        "dataValidation" => (Lists[2], AreasOf(xml, "sqref", cut).Length > 0),
        "hyperlink" => (Lists[3], AreasOf(xml, "ref", cut).Length > 0),
        _ => null,
    };

    public override bool Drops(XmlReader xml) => Dropped.Contains(xml.LocalName) || empty.Contains(xml.LocalName) || xml.LocalName switch
    {
        "row" => cut.DropsRow(XmlConvert.ToInt32(xml.GetAttribute("r")!)),
        "c" => CellAddress.TryParse(xml.GetAttribute("r"), out var cell) && cut.Drops(cell),
        "conditionalFormatting" => AreasOf(xml, "sqref", cut).Length == 0,
        _ => Member(xml, cut) is { Stays: false },
    };

    public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
    {
        switch (xml.LocalName)
        {
            case "row":
                var row = cut.Moved(new CellAddress(XmlConvert.ToInt32(xml.GetAttribute("r")!), 1)).Row;
                return Write(xml, writer, ["spans"], ("r", row.ToString(CultureInfo.InvariantCulture)));
            case "c":
                return CellAddress.TryParse(xml.GetAttribute("r"), out var cell) && Write(xml, writer, [], ("r", cut.Moved(cell).ToString()));
            case "col":
                var (first, last) = ColumnsOf(xml, cut)!.Value;
                return Write(xml, writer, [], ("min", first.ToString(CultureInfo.InvariantCulture)), ("max", last.ToString(CultureInfo.InvariantCulture)));
            case "mergeCell" or "hyperlink":
                return Write(xml, writer, [], ("ref", AreasOf(xml, "ref", cut)));
            case "conditionalFormatting" or "dataValidation":
                return Write(xml, writer, [], ("sqref", AreasOf(xml, "sqref", cut)));
            case "sheetView" or "sheetPr" or "mergeCells" or "dataValidations":
                return Write(xml, writer, ["topLeftCell", "filterMode", "count"]);
            default:
                return false;
        }
    }

    private static bool Write(XmlReader xml, XmlWriter writer, string[] without, params (string Name, string Value)[] moved)
    {
        CopyAttributes(xml, writer, [.. without, .. moved.Select(m => m.Name)]);
        foreach (var (name, value) in moved)
        {
            writer.WriteAttributeString(name, value);
        }

        return true;
    }

    private static (int First, int Last)? ColumnsOf(XmlReader xml, SheetCut cut) =>
        cut.MovedColumns(XmlConvert.ToInt32(xml.GetAttribute("min") ?? "1"), XmlConvert.ToInt32(xml.GetAttribute("max") ?? "1"));

    /// <summary>What is left of the areas of an attribute; empty where nothing is.</summary>
    private static string AreasOf(XmlReader xml, string attribute, SheetCut cut) => string.Join(
        ' ',
        (xml.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => CellRange.TryParse(a, out var range) ? cut.Moved(range) : null).OfType<CellRange>());
}
