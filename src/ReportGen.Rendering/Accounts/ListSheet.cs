using System.Globalization;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;
using ReportGen.Workbooks.Authoring;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Accounts;

/// <summary>One list of a table as cells: its headings, its numbering, its rows.</summary>
internal sealed class ListSheet(TableList list, TableSet set, TableDefinition table, IReadOnlyList<PrintedRow> rows)
{
    private const string Money = "#,##0.00";

    private bool HasNumbers => set.HasLineNumbers && table.IsPublished;

    /// <summary>行次 and 栏次 count on from the list to the left.</summary>
    private int LinesBefore { get; init; }

    private int ColumnsBefore { get; init; }

    private int Lines => rows.Count;

    private int Columns => list.Columns.Length;

    private bool HasCodes => list.Kind is RowKind.Function or RowKind.Economic;

    /// <summary>The lists of a table as they are printed; a list of subjects may be printed in several parts side by side.</summary>
    public static IEnumerable<ListSheet> Of(TableSet set, TableDefinition table, int freeRows, AccountsTable? filled)
    {
        var parts = table.Lists.SelectMany(l => PrintedRows.PartsOf(l, set, freeRows, filled).Select(rows => (List: l, Rows: rows))).ToList();
        var longest = parts.Max(p => p.Rows.Count);
        var sheets = new List<ListSheet>();
        foreach (var (list, found) in parts)
        {
            var rows = list.Kind == RowKind.Named ? PrintedRows.Stretched(found, longest) : found;
            sheets.Add(new ListSheet(list, set, table, rows) { LinesBefore = sheets.Sum(s => s.Lines), ColumnsBefore = sheets.Sum(s => s.Columns) });
        }

        return sheets;
    }

    /// <summary>Adds the list's cells and column widths.</summary>
    /// <returns>The last row that was used.</returns>
    public int Author(List<AuthoredCell> cells, List<double> widths, int firstRow, int firstColumn, bool hasGroups)
    {
        if (list.Kind == RowKind.Across) return Across(cells, widths, firstRow);

        var labels = HasCodes ? new[] { "科目编码", list.LabelHeadings[0] } : HasNumbers ? [list.LabelHeadings[0], "行次"] : [list.LabelHeadings[0]];
        widths.AddRange(labels.Select(l => l == "行次" ? 6.0 : l == "科目编码" ? 11 : HasCodes ? 30 : 38));
        widths.AddRange(list.Columns.Select(c => list.TextColumns.Contains(c.Name) ? 70.0 : 16));
        var row = firstRow;
        var headRow = list.Heading.Length > 0 ? firstRow + 1 : firstRow;
        var headEnd = hasGroups ? firstRow + 1 : firstRow;
        if (list.Heading.Length > 0) cells.Add(new AuthoredCell(new CellRange(firstRow, firstColumn, firstRow, widths.Count), list.Heading, CellLook.Heading));
        foreach (var (label, i) in labels.Select((l, i) => (l, i)))
        {
            cells.Add(new AuthoredCell(new CellRange(headRow, firstColumn + i, headEnd, firstColumn + i), label, CellLook.Heading));
        }

        Headings(cells, headRow, headEnd, firstColumn + labels.Length);
        row = headEnd + 1;
        if (HasNumbers) Numbering(cells, row++, firstColumn, labels.Length);
        foreach (var (printed, i) in rows.Select((r, i) => (r, i)))
        {
            Row(cells, row++, firstColumn, printed, LinesBefore + i + 1);
        }

        return row - 1;
    }

    private void Headings(List<AuthoredCell> cells, int first, int last, int column)
    {
        var at = column;
        foreach (var group in Runs())
        {
            if (group.Name.Length == 0 || first == last)
            {
                cells.Add(new AuthoredCell(new CellRange(first, at, last, at), group.Columns[0].Name.Split('/')[^1], CellLook.Heading));
            }
            else
            {
                cells.Add(new AuthoredCell(new CellRange(first, at, first, at + group.Columns.Count - 1), group.Name, CellLook.Heading));
                cells.AddRange(group.Columns.Select((c, i) => new AuthoredCell(new CellRange(last, at + i, last, at + i), c.Name.Split('/')[^1], CellLook.Heading)));
            }

            at += group.Columns.Count;
        }
    }

    /// <summary>Columns that stand under one heading, and each other one for itself.</summary>
    private List<(string Name, List<NamedLabel> Columns)> Runs()
    {
        var runs = new List<(string Name, List<NamedLabel> Columns)>();
        foreach (var column in list.Columns)
        {
            var group = column.Name.Contains('/', StringComparison.Ordinal) ? column.Name.Split('/')[0] : "";
            if (group.Length > 0 && runs.Count > 0 && runs[^1].Name == group) runs[^1].Columns.Add(column);
            else runs.Add((group, [column]));
        }

        return runs;
    }

    private void Numbering(List<AuthoredCell> cells, int row, int column, int labels)
    {
        cells.Add(new AuthoredCell(new CellRange(row, column, row, column + labels - 1), "栏次", CellLook.Heading));
        cells.AddRange(list.Columns.Select((_, i) => new AuthoredCell(new CellRange(row, column + labels + i, row, column + labels + i), Text(ColumnsBefore + i + 1), CellLook.Heading)));
    }

    private void Row(List<AuthoredCell> cells, int row, int column, PrintedRow printed, int number)
    {
        var at = column;
        if (HasCodes)
        {
            cells.Add(One(row, at++, printed.Code, CellLook.Label));
        }

        cells.Add(One(row, at++, printed.Label, CellLook.Label));
        if (!HasCodes && HasNumbers) cells.Add(One(row, at++, Text(number), CellLook.Heading));
        foreach (var label in list.Columns)
        {
            cells.Add(Value(row, at++, printed.Filled?[label.Name], list.TextColumns.Contains(label.Name)));
        }
    }

    /// <summary>预算数 and 决算数 as groups over the items, one row of amounts below.</summary>
    private int Across(List<AuthoredCell> cells, List<double> widths, int firstRow)
    {
        foreach (var amount in list.Columns)
        {
            var first = widths.Count + 1;
            foreach (var printed in rows)
            {
                widths.Add(16);
                var parts = printed.Label.Split('/');
                if (parts.Length > 1)
                {
                    cells.Add(One(firstRow + 2, widths.Count, parts[1], CellLook.Heading));
                    if (parts[1] == "小计") cells.Add(new AuthoredCell(new CellRange(firstRow + 1, widths.Count, firstRow + 1, widths.Count + rows.Count(r => r.Label.StartsWith(parts[0] + "/", StringComparison.Ordinal)) - 1), parts[0], CellLook.Heading));
                }
                else
                {
                    cells.Add(new AuthoredCell(new CellRange(firstRow + 1, widths.Count, firstRow + 2, widths.Count), parts[0], CellLook.Heading));
                }

                if (HasNumbers) cells.Add(One(firstRow + 3, widths.Count, Text(widths.Count), CellLook.Heading));
                cells.Add(Value(firstRow + (HasNumbers ? 4 : 3), widths.Count, printed.Filled?[amount.Name], isText: false));
            }

            cells.Add(new AuthoredCell(new CellRange(firstRow, first, firstRow, widths.Count), amount.Name, CellLook.Heading));
        }

        return firstRow + (HasNumbers ? 4 : 3);
    }

    private static AuthoredCell Value(int row, int column, Entry? entry, bool isText) =>
        isText || entry?.Number is null || entry.Figure.Qualifier != Qualifier.Exact ? One(row, column, entry?.Text ?? "", isText ? CellLook.Text : CellLook.Amount)
        : new AuthoredCell(new CellRange(row, column, row, column), entry.Text, CellLook.Amount, entry.Number, entry.Figure.Decimals > 0 ? Money : "");

    private static AuthoredCell One(int row, int column, string text, CellLook look) => new(new CellRange(row, column, row, column), text, look);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
