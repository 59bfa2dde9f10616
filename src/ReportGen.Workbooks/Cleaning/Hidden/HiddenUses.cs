using System.Text;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>
/// Looks through everything that stays for what refers to hidden content, or to cells that would move. No formula is rewritten: one that would have to be
/// is named, and a person decides.
/// </summary>
/// <param name="package">The workbook.</param>
/// <param name="hidden">What goes.</param>
internal sealed class HiddenUses(PackageReader package, HiddenContents hidden)
{
    /// <summary>What a sheet that loses rows or columns may hold; the rest has places of its own.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "autoFilter", "mergeCells", "phoneticPr",
        "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "ignoredErrors", "legacyDrawing",
    };

    public IEnumerable<HiddenUse> Find()
    {
        var sheets = hidden.Parts.Sheets.Where(s => !hidden.Sheets.ContainsKey(s.Part));
        var charts = hidden.Kept(package).Where(p => PartTraces.IsChart(p) && p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
        return
        [
            .. package.PartNames.Where(p => p.Contains("/pivotCache/", StringComparison.OrdinalIgnoreCase)).Take(1).Select(_ => new HiddenUse(HiddenUseKind.Pivot, PartNames.Of(hidden.Parts.Workbook), "", "")),
            .. NamesIn(hidden.Parts.Workbook),
            .. sheets.SelectMany(s => UsesIn(s.Part, s.Name)),
            .. charts.SelectMany(p => UsesIn(p, PartNames.Of(p))),
        ];
    }

    private IEnumerable<HiddenUse> UsesIn(string part, string sheet)
    {
        var cut = hidden.Cuts.GetValueOrDefault(part);
        var cell = "";
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (cut is not null && ObjectIn(xml, sheet) is { } found) yield return found;
            cell = xml.LocalName is "c" ? xml.GetAttribute("r") ?? "" : xml.LocalName is "cfRule" or "dataValidation" ? "" : cell;
            switch (xml.LocalName)
            {
                case "mergeCell" when cut is not null && CellRange.TryParse(xml.GetAttribute("ref"), out var merge) && cut.Cuts(merge):
                    yield return new HiddenUse(HiddenUseKind.Merge, sheet, merge.First.ToString(), merge.ToString());
                    break;
                case "hyperlink" when xml.GetAttribute("location") is { } location && Refers(location, sheet):
                    yield return new HiddenUse(HiddenUseKind.Link, sheet, xml.GetAttribute("ref") ?? "", location);
                    break;
                case "f" when IsMoved(cut, cell) && xml.GetAttribute("t") is "shared" or "array" or "dataTable":
                    yield return new HiddenUse(HiddenUseKind.Formula, sheet, cell, TextOf(xml));
                    break;
                case "f" when cut is not null && CellAddress.TryParse(cell, out var at) && cut.Drops(at):
                    break;
                case "f" or "formula" or "formula1" or "formula2" when (xml.LocalName, TextOf(xml)) is var (element, text) && Refers(text, sheet):
                    yield return new HiddenUse(element == "f" ? HiddenUseKind.Formula : HiddenUseKind.Rule, sheet, cell, text);
                    break;
            }
        }
    }

    // The areas of a sheet that the office programs name themselves follow the sheet.
    private IEnumerable<HiddenUse> NamesIn(string workbook)
    {
        using var xml = package.OpenXml(workbook);
        while (xml.Next(package.Limits))
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "definedName" } || CutNames.Follows(xml, hidden)) continue;
            var (name, text) = (xml.GetAttribute("name") ?? "", TextOf(xml));
            if (Refers(text, "")) yield return new HiddenUse(HiddenUseKind.Name, PartNames.Of(workbook), name, text);
        }
    }

    private static HiddenUse? ObjectIn(XmlReader xml, string sheet) =>
        (xml.Depth == 1 && !Known.Contains(xml.LocalName)) || (xml.LocalName is "row" or "c" && xml.GetAttribute("r") is null) ? new HiddenUse(HiddenUseKind.PlacedObject, sheet, "", xml.LocalName) : null;

    private static bool IsMoved(SheetCut? cut, string cell) => cut is not null && CellAddress.TryParse(cell, out var at) && !cut.Drops(at) && cut.Touches(new CellRange(at));

    private bool Refers(string formula, string own) =>
        CellReferences.IsOpen(formula) || CellReferences.Of(formula, own).Any(r => hidden.DropsSheet(r.Sheet) || (hidden.CutOf(r.Sheet)?.Touches(r.Range) ?? false));

    private string TextOf(XmlReader xml)
    {
        var text = new StringBuilder();
        xml.AppendText(text, package.Limits);
        return text.ToString();
    }
}
