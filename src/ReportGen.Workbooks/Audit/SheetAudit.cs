using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Audit;

/// <summary>
/// Opens a written workbook again and proves that what was to be printed can be read on paper: no text is cut off, no areas overlap, the
/// print area holds everything, no marker and no formula is left. It trusts nothing that the writer computed.
/// </summary>
public static class SheetAudit
{
    private const double Tolerance = 0.5;

    /// <summary>What is wrong with a written workbook, row by row; empty for a good one.</summary>
    /// <param name="file">The bytes that were written.</param>
    /// <param name="drawn">The layout that they were written by: only its markers count as left over, for a person may write braces too. Null: all do.</param>
    public static IReadOnlyList<AuditFault> Check(ReadOnlyMemory<byte> file, SheetLayout? drawn = null)
    {
        var sheet = SheetLayout.Compile(file);
        var known = drawn?.Cells.SelectMany(c => c.Template.Markers).ToHashSet();
        var faults = new List<AuditFault>();
        foreach (var fault in sheet.Faults.Where(f => known is null || f.Kind != LayoutFaultKind.BrokenMarker))
        {
            faults.Add(new AuditFault(fault.Cell, fault.Kind == LayoutFaultKind.OverlappingMerge ? AuditFaultKind.Overlap : fault.Kind == LayoutFaultKind.Formula ? AuditFaultKind.Formula : AuditFaultKind.Marker));
        }

        foreach (var cell in sheet.Cells)
        {
            if (cell.Template.Markers.Any(m => known?.Contains(m) ?? true))
            {
                faults.Add(new AuditFault(cell.Address, AuditFaultKind.Marker));
            }
            else if (cell.HoldsNumber && IsTooWide(sheet, cell))
            {
                faults.Add(new AuditFault(cell.Address, AuditFaultKind.TooWide));
            }
            else if (cell.Template.Prefix is { Length: > 0 } text && IsCut(sheet, cell, text))
            {
                faults.Add(new AuditFault(cell.Address, AuditFaultKind.Clipped));
            }
        }

        faults.AddRange(OutsidePrintArea(sheet).Select(c => new AuditFault(c, AuditFaultKind.NotPrinted)));
        return [.. faults.OrderBy(f => f.Cell)];
    }

    private static bool IsCut(SheetLayout sheet, LayoutCell cell, string text)
    {
        var height = sheet.Rows.Skip(cell.Area.FirstRow - 1).Take(cell.Area.Rows).Sum(r => r.Height);
        var style = sheet.StyleOf(cell);
        var needed = cell.HoldsNumber ? RowHeight.ForLines(1, style.Font) : RowHeights.Needed(sheet, text, style, cell.Area.FirstColumn, cell.Area.LastColumn);
        return needed > height + Tolerance;
    }

    /// <summary>A number does not wrap: what is wider than its column shows as ####, unless the style shrinks it.</summary>
    private static bool IsTooWide(SheetLayout sheet, LayoutCell cell) =>
        !sheet.FitsOnOneLine(cell.Template.Prefix, cell.Style, cell.Area.FirstColumn, cell.Area.LastColumn);

    private static IEnumerable<CellAddress> OutsidePrintArea(SheetLayout sheet)
    {
        var printed = sheet.Parts.Workbook.Xml.Root!.Descendants()
            .Where(e => e.Name.LocalName == "definedName" && (string?)e.Attribute("name") == "_xlnm.Print_Area")
            .SelectMany(e => e.Value.Split(','))
            .Where(r => r.LastIndexOf('!') is > 0 and var end && FormulaRanges.IsSheet(r[..end], sheet.SheetName))
            .Select(r => CellRange.TryParse(r.AsSpan(r.LastIndexOf('!') + 1), out var area) ? area : default)
            .Where(a => a != default)
            .ToList();
        return printed.Count == 0 ? [] : sheet.Cells.Where(c => c.Template.Parts.Length > 0 && !printed.Exists(p => Holds(p, c.Area))).Select(c => c.Address);
    }

    private static bool Holds(CellRange outer, CellRange inner) => outer.Contains(inner.First) && outer.Contains(new CellAddress(inner.LastRow, inner.LastColumn));
}

/// <summary>Something that went wrong in writing: a fault of the program or of the drawing, never of the form.</summary>
public readonly record struct AuditFault(CellAddress Cell, AuditFaultKind Kind);

/// <summary>What an audit can find.</summary>
public enum AuditFaultKind
{
    /// <summary>The text is higher than its cell.</summary>
    Clipped,

    /// <summary>The number is wider than its column and shows as ####.</summary>
    TooWide,

    /// <summary>Two merged areas share a cell.</summary>
    Overlap,

    /// <summary>A cell with content lies outside the print area.</summary>
    NotPrinted,

    /// <summary>A marker was not replaced.</summary>
    Marker,

    /// <summary>A formula was written.</summary>
    Formula,
}
