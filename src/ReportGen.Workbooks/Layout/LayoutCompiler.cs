using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Layout;

/// <summary>Takes a drawing apart: rows, cells, markers, merged areas, and the pieces of its package that every form shares.</summary>
internal static class LayoutCompiler
{
    private const double StandardHeight = 15;

    public static SheetLayout Compile(ReadOnlyMemory<byte> file)
    {
        // Read once by the same reader as any workbook, so that a broken drawing is refused in the same words.
        var grid = WorkbookReader.Read(file).Sheets[0];
        using var package = PackageReader.Open(file, ReadLimits.Standard);
        var parts = WorkbookParts.Find(package);
        var sheet = LoadXml(package, parts.Sheets[0].Part).Root!;
        var faults = new List<LayoutFault>();

        var rows = ReadRows(sheet, grid, faults);
        var layoutParts = LayoutPackage.Read(package, parts, sheet, grid.Merges);
        FindOverlaps(sheet, grid, faults);
        return new SheetLayout(layoutParts, rows, ReadCells(rows, grid, faults), [.. faults.OrderBy(f => f.Cell)]);
    }

    public static XDocument LoadXml(PackageReader package, string part)
    {
        using var xml = package.OpenXml(part);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private static ImmutableArray<LayoutRow> ReadRows(XElement sheet, GridSheet grid, List<LayoutFault> faults)
    {
        var ns = sheet.Name.Namespace;
        var standard = Decimal(sheet.Element(ns + "sheetFormatPr"), "defaultRowHeight") ?? StandardHeight;
        var drawn = new SortedDictionary<int, LayoutRow>();
        var number = 0;
        foreach (var row in sheet.Element(ns + "sheetData")?.Elements(ns + "row") ?? [])
        {
            var cells = new List<LayoutRowCell>();
            foreach (var cell in row.Elements(ns + "c"))
            {
                if (CellAddress.TryParse((string?)cell.Attribute("r"), out var address))
                {
                    cells.Add(new LayoutRowCell(address.Column, Integer(cell, "s") ?? 0));
                    if (cell.Element(ns + "f") is { } formula)
                    {
                        faults.Add(new LayoutFault(address, LayoutFaultKind.Formula, formula.Value));
                    }
                }
            }

            number = Integer(row, "r") ?? number + 1;
            drawn[number] = new LayoutRow(number, Decimal(row, "ht") ?? standard, (string?)row.Attribute("hidden") is "1" or "true", [.. cells]);
        }

        var last = Math.Max(drawn.Count > 0 ? drawn.Keys.Last() : 1, grid.Merges.Select(m => m.LastRow).DefaultIfEmpty(1).Max());
        return [.. Enumerable.Range(1, last).Select(n => drawn.GetValueOrDefault(n) ?? new LayoutRow(n, standard, false, []))];
    }

    private static ImmutableArray<LayoutCell> ReadCells(ImmutableArray<LayoutRow> rows, GridSheet grid, List<LayoutFault> faults)
    {
        var cells = ImmutableArray.CreateBuilder<LayoutCell>();
        foreach (var row in rows)
        {
            foreach (var drawn in row.Cells)
            {
                var address = new CellAddress(row.Number, drawn.Column);
                var area = grid.AreaOf(address);
                if (area.First == address)
                {
                    var template = CellTemplate.Parse(grid[address]?.Text ?? "", text => faults.Add(new LayoutFault(address, LayoutFaultKind.BrokenMarker, text)));
                    cells.Add(new LayoutCell(area, template, drawn.Style));
                }
            }
        }

        return cells.ToImmutable();
    }

    private static void FindOverlaps(XElement sheet, GridSheet grid, List<LayoutFault> faults)
    {
        var kept = new HashSet<CellRange>(grid.Merges);
        foreach (var merge in sheet.Descendants(sheet.Name.Namespace + "mergeCell"))
        {
            if (CellRange.TryParse((string?)merge.Attribute("ref"), out var area) && (area.Rows > 1 || area.Columns > 1) && !kept.Remove(area.Clipped()))
            {
                faults.Add(new LayoutFault(area.First, LayoutFaultKind.OverlappingMerge, area.ToString()));
            }
        }
    }

    private static int? Integer(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static double? Decimal(XElement? element, string attribute) =>
        double.TryParse((string?)element?.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
