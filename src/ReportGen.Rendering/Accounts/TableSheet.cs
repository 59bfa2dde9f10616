using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Workbooks.Authoring;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Accounts;

/// <summary>One table of final accounts as a sheet: title, number, unit, head, its lists side by side, the lines below.</summary>
internal sealed class TableSheet(TableSet set, TableDefinition table, int? year, int freeRows, AccountsTable? filled)
{
    private const int FirstHeadRow = 4;
    private readonly List<AuthoredCell> _cells = [];
    private readonly List<double> _widths = [];

    public AuthoredSheet Author(string name)
    {
        var hasGroups = table.Lists.Any(l => l.Heading.Length > 0 || l.Columns.Any(c => c.Name.Contains('/', StringComparison.Ordinal)) || l.Kind == RowKind.Across);
        var last = 0;
        var column = 1;
        foreach (var list in ListSheet.Of(set, table, freeRows, filled))
        {
            last = Math.Max(last, list.Author(_cells, _widths, FirstHeadRow, column, hasGroups));
            column = _widths.Count + 1;
        }

        Head();
        Notes(last + 1);
        return new AuthoredSheet(name, _cells, _widths, table.IsLandscape);
    }

    private void Head()
    {
        var width = _widths.Count;
        var half = Math.Max(1, width / 2);
        Add(1, 1, width, table.Title, CellLook.Title);
        if (year is not null) Add(2, 1, half, string.Create(CultureInfo.InvariantCulture, $"{year}年度"), CellLook.Left);
        if (table.Number.Length > 0 && half < width) Add(2, half + 1, width, table.Number, CellLook.Right);
        if (half < width && table.HasAmounts) Add(3, half + 1, width, $"单位：{filled?.MoneyUnit ?? set.MoneyUnit}", CellLook.Right);
    }

    private void Notes(int row)
    {
        foreach (var note in filled is null ? [] : EmptyTables.NotesOf(table, filled))
        {
            Add(row++, 1, _widths.Count, note, CellLook.Left);
        }
    }

    private void Add(int row, int first, int last, string text, CellLook look) => _cells.Add(new AuthoredCell(new CellRange(row, first, row, last), text, look));
}
