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
    public static IReadOnlyList<AuditFault> Check(ReadOnlyMemory<byte> file, SheetLayout? drawn = null) => Check(PrintedSheet.Read(file, drawn), drawn);

    /// <param name="printed">The workbook as it was opened again.</param>
    /// <param name="drawn">As above.</param>
    /// <inheritdoc cref="Check(ReadOnlyMemory{byte}, SheetLayout?)"/>
    public static IReadOnlyList<AuditFault> Check(PrintedSheet printed, SheetLayout? drawn)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var faults = new List<AuditFault>();
        faults.AddRange(printed.Shape.Formulas.Select(f => new AuditFault(f, AuditFaultKind.Formula)));
        faults.AddRange(Overlaps(printed).Select(o => new AuditFault(o.First, AuditFaultKind.Overlap)));
        var markers = new LeftMarkers(drawn);
        foreach (var (address, style) in printed.Shape.Cells)
        {
            if (printed.Sheet[address] is { Text.Length: > 0 } cell && printed.Sheet.AreaOf(address) is var area && area.First == address)
            {
                AddFaults(faults, printed, cell, area, printed.Styles[style], markers);
            }
        }

        return [.. faults.OrderBy(f => f.Cell)];
    }

    private static void AddFaults(List<AuditFault> faults, PrintedSheet printed, GridCell cell, CellRange area, CellStyle style, LeftMarkers markers)
    {
        var isNumber = cell.Number is not null;
        if (markers.AreIn(cell.Text))
        {
            faults.Add(new AuditFault(cell.Address, AuditFaultKind.Marker));
        }
        else if (isNumber && !printed.Widths.FitsOnOneLine(cell.Text, style, area.FirstColumn, area.LastColumn))
        {
            // A number does not wrap: what is wider than its column shows as ####, unless the style shrinks it.
            faults.Add(new AuditFault(cell.Address, AuditFaultKind.TooWide));
        }
        else if ((isNumber ? RowHeight.ForLines(1, style.Font) : printed.Widths.HeightOf(cell.Text, style, area.FirstColumn, area.LastColumn)) > printed.Shape.HeightOf(area) + Tolerance)
        {
            faults.Add(new AuditFault(cell.Address, AuditFaultKind.Clipped));
        }

        if (printed.PrintAreas.Count > 0 && !printed.PrintAreas.Exists(p => Holds(p, area)))
        {
            faults.Add(new AuditFault(cell.Address, AuditFaultKind.NotPrinted));
        }
    }

    private static List<CellRange> Overlaps(PrintedSheet printed)
    {
        var kept = printed.Sheet.Merges.ToHashSet();
        return printed.Shape.Merges.FindAll(m => (m.Rows > 1 || m.Columns > 1) && !kept.Remove(m));
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
