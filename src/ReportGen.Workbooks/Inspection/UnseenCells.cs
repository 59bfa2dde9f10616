using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>Cells of a shown sheet that are not hidden and that a reader of the printed sheet does not see: in the colour of their background, or beside what is printed.</summary>
internal static class UnseenCells
{
    private const string PrintArea = "_xlnm.Print_Area";

    public static void Read(PackageReader package, WorkbookParts parts, GridWorkbook grid, InspectionLog log)
    {
        var colors = CellColors.Read(package, parts.Styles);
        var areas = PrintAreas(package, parts.Workbook);
        foreach (var (sheet, part) in grid.Sheets.Zip(parts.Sheets, (s, p) => (s, p.Part)).Where(s => !s.s.Hidden))
        {
            var seen = sheet.Cells.Where(c => c.Text.Length > 0 && !sheet.HiddenRows.Contains(c.Address.Row) && !sheet.HiddenColumns.Contains(c.Address.Column) && !sheet.IsCovered(c.Address)).ToList();
            ReadColors(package, part, sheet.Name, seen, colors, log);
            if (areas[sheet.Name].ToList() is { Count: > 0 } printed) ReadOutside(sheet.Name, seen, printed, log);
        }
    }

    private static void ReadColors(PackageReader package, string part, string sheet, List<GridCell> seen, CellColors colors, InspectionLog log)
    {
        if (!colors.HidesAny) return;
        var texts = seen.ToDictionary(c => c.Address, c => c.Text);
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && colors.Hides(xml.GetAttribute("s"))
                && CellAddress.TryParse(xml.GetAttribute("r"), out var cell) && texts.TryGetValue(cell, out var text))
            {
                log.Add(TraceKind.BackgroundColored, sheet, cell.ToString(), text);
            }
        }
    }

    // Row by row: notes beside a table are written one below the other.
    private static void ReadOutside(string sheet, List<GridCell> seen, List<CellRange> printed, InspectionLog log)
    {
        foreach (var row in seen.Where(c => !printed.Exists(p => p.Contains(c.Address))).GroupBy(c => c.Address.Row))
        {
            log.Add(new FileTrace(TraceKind.OutsidePrintArea, sheet, row.First().Address.ToString(), string.Join(' ', row.Select(c => c.Text))) { Cells = row.Count() });
        }
    }

    /// <summary>What is printed of each sheet; a sheet without a print area is printed as a whole.</summary>
    private static ILookup<string, CellRange> PrintAreas(PackageReader package, string workbook)
    {
        var areas = new List<(string Sheet, CellRange Area)>();
        using var xml = package.OpenXml(workbook);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "definedName" } && xml.GetAttribute("name") == PrintArea)
            {
                var formula = new System.Text.StringBuilder();
                xml.AppendText(formula, package.Limits);
                if (!CellReferences.IsOpen(formula.ToString())) areas.AddRange(CellReferences.Of(formula.ToString(), "").Select(r => (r.Sheet, r.Range)));
            }
        }

        return areas.ToLookup(a => a.Sheet, a => a.Area, StringComparer.OrdinalIgnoreCase);
    }
}
