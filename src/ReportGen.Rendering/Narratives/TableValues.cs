using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;
using ReportGen.Templating.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>
/// The tables as the templates name them: <c>表.T1["收入总计"]["决算数"]</c>; rows by name and by code, and all of them in <c>行</c>, each with 名称, 编码
/// and its columns.
/// </summary>
internal sealed class TableValues(FinalAccounts accounts)
{
    /// <summary>The tables by their keys.</summary>
    public TemplateObject Of(IEnumerable<AccountsTable> tables)
    {
        var all = new TemplateObject();
        foreach (var table in tables) all[table.Key] = Value.Of(TableOf(table));
        return all;
    }

    /// <summary>The rows of a table.</summary>
    public TemplateArray RowsOf(AccountsTable? table)
    {
        var rows = new TemplateArray();
        foreach (var row in table?.Rows ?? []) rows.Add(Value.Of(RowOf(table!, row)));
        return rows;
    }

    private TemplateObject TableOf(AccountsTable table)
    {
        var (members, rows) = (new TemplateObject(), RowsOf(table));
        members["名称"] = CellValues.Of(table.Title);
        members["空"] = Value.Of(table.IsEmpty);
        members["行"] = Value.Of(rows);

        // From the last to the first: of several rows of one name the first is meant.
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            members[table.Rows[i].Name] = rows[i];
            if (table.Rows[i].Code.Length > 0) members[table.Rows[i].Code] = rows[i];
        }

        return members;
    }

    private TemplateObject RowOf(AccountsTable table, AccountsRow row)
    {
        var members = new TemplateObject();
        foreach (var (column, cell) in row.Cells.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            members[column] = IsText(table, column) || IsWithheld(cell) ? CellValues.Of(cell) : CellValues.Of(AmountOf(table, row, column, cell), cell.Place);
        }

        members["编码"] = Value.Of(row.Code);
        members["名称"] = Value.Of(row.Name).WithOrigin(row.Label.Place);
        if (row.Code.Length > 0) AddNames(members, row);
        return members;
    }

    private bool IsText(AccountsTable table, string column) => accounts.Set[table.Key]?.Lists.Any(l => l.TextColumns.Contains(column)) == true;

    /// <summary>An amount that is not made public is printed by its stars; no other words stand for one.</summary>
    private static bool IsWithheld(Entry cell) => cell.Number is null && cell.Text.Contains('*', StringComparison.Ordinal);

    /// <summary>A mark for not applicable (— or /) is no amount: the cell counts as blank. Of the year before only what is needed is filled in, a blank cell there says nothing.</summary>
    private decimal? AmountOf(AccountsTable table, AccountsRow row, string column, Entry cell)
    {
        var filled = cell.Figure.Kind == FigureKind.NotApplicable ? cell with { Text = "", Figure = Figure.Blank } : cell;
        return filled.IsBlank && accounts.Previous.Contains(table) ? null : accounts.Set.AmountOf(table, row, column, filled);
    }

    /// <summary>类, 款 and 项 of a subject by function, as they were called in the year of the accounts.</summary>
    private void AddNames(TemplateObject members, AccountsRow row)
    {
        foreach (var (level, digits) in new[] { ("类", 3), ("款", 5), ("项", 7) })
        {
            members[level] = row.Code.Length < digits ? Value.Null
                : row.Code.Length == digits && row.Name.Length > 0 ? Value.Of(row.Name).WithOrigin(row.Label.Place)
                : Value.Of(accounts.Set.Functions[row.Code[..digits]]?.NameIn(accounts.Year) ?? NameOf(row.Code[..digits]));
        }
    }

    private string? NameOf(string code) => accounts.Tables.Select(t => t[code]?.Name).FirstOrDefault(n => !string.IsNullOrEmpty(n));
}
