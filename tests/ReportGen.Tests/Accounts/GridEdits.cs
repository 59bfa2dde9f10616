using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Accounts;

/// <summary>What offices do to a sheet: rows and columns come and go, cells are typed otherwise, merged areas are parted.</summary>
internal static class GridEdits
{
    public static GridWorkbook Each(this GridWorkbook workbook, Func<GridSheet, GridSheet> edit) => workbook with { Sheets = [.. workbook.Sheets.Select(edit)] };

    public static GridSheet Shifted(this GridSheet sheet, int rows, int columns) => Moved(sheet, r => r + rows, c => c + columns);

    public static GridSheet WithBlankRow(this GridSheet sheet, int before) => Moved(sheet, r => r < before ? r : r + 1, c => c);

    public static GridSheet WithBlankColumn(this GridSheet sheet, int before) => Moved(sheet, r => r, c => c < before ? c : c + 1);

    public static GridSheet WithoutRow(this GridSheet sheet, int row) => Moved(Cells(sheet, c => c.Address.Row == row ? null : c).Without(m => m.FirstRow == row && m.LastRow == row), r => r < row ? r : r - 1, c => c);

    /// <summary>What is merged over further columns stays.</summary>
    public static GridSheet WithoutColumn(this GridSheet sheet, int column) => Moved(
        Cells(sheet, c => c.Address.Column != column ? c : sheet.AreaOf(c.Address).Columns > 1 ? c with { Address = c.Address with { Column = column + 1 } } : null).Without(m => m.FirstColumn == column && m.LastColumn == column),
        r => r,
        c => c <= column ? c : c - 1);

    /// <summary>Other cells; null for one that goes.</summary>
    public static GridSheet Cells(this GridSheet sheet, Func<GridCell, GridCell?> edit) => new(sheet.Name, sheet.Cells.Select(edit).OfType<GridCell>(), sheet.Merges) { Hidden = sheet.Hidden };

    public static GridSheet Named(this GridSheet sheet, string name, bool isHidden = false) => new(name, sheet.Cells, sheet.Merges) { Hidden = isHidden };

    public static GridSheet Parted(this GridSheet sheet) => new(sheet.Name, sheet.Cells, []);

    /// <summary>A sheet below another, with some rows between.</summary>
    public static GridSheet Above(this GridSheet upper, GridSheet lower, int between)
    {
        var moved = lower.Shifted(upper.Cells[^1].Address.Row + between, 0);
        return new GridSheet(upper.Name, upper.Cells.Concat(moved.Cells), upper.Merges.Concat(moved.Merges));
    }

    /// <summary>The rows whose first cell satisfies something.</summary>
    public static IReadOnlyList<int> RowsWhere(this GridSheet sheet, Func<GridCell, bool> isWanted) => [.. sheet.Cells.Where(isWanted).Select(c => c.Address.Row).Distinct()];

    private static GridSheet Without(this GridSheet sheet, Func<CellRange, bool> isGone) => new(sheet.Name, sheet.Cells, sheet.Merges.Where(m => !isGone(m))) { Hidden = sheet.Hidden };

    private static GridSheet Moved(GridSheet sheet, Func<int, int> row, Func<int, int> column)
    {
        var cells = sheet.Cells.Select(c => c with { Address = new CellAddress(row(c.Address.Row), column(c.Address.Column)) });
        var merges = sheet.Merges.Select(m => new CellRange(row(m.FirstRow), column(m.FirstColumn), row(m.LastRow), column(m.LastColumn)));
        return new GridSheet(sheet.Name, cells, merges) { Hidden = sheet.Hidden };
    }
}
