using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Places;

namespace ReportGen.Model.Accounts;

/// <summary>决算表 — one official table of the final accounts as it was read. Nothing here is computed.</summary>
public sealed record AccountsTable
{
    /// <summary>编号 — the table's key in the table set, such as <c>T1</c>; the same for every set that has the table, whatever its printed number.</summary>
    public required string Key { get; init; }

    /// <summary>Where the table begins: its title.</summary>
    public required Place Place { get; init; }

    /// <summary>名称 — the title as printed.</summary>
    public required Entry Title { get; init; }

    /// <summary>年度 — the year that the sheet names; null where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>金额单位 — 元 or 万元; of all amounts of the table.</summary>
    public required string MoneyUnit { get; init; }

    /// <summary>栏目 — the columns that were found, by the names of the table set, in printed order, without those of the row labels.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    /// <summary>The rows in printed order, the lists of a table with several one after another.</summary>
    public ImmutableArray<AccountsRow> Rows { get; init; } = [];

    /// <summary>说明 — the lines below the table, as printed.</summary>
    public ImmutableArray<Entry> Notes { get; init; } = [];

    /// <summary>A row by its name or its code; null where the table has no such row. Of several rows of one name the first.</summary>
    /// <param name="row">A code where the rows are subjects: a name may stand under several (行政运行).</param>
    public AccountsRow? this[string row] => Rows.FirstOrDefault(r => r.Code.Length > 0 && r.Code == row) ?? Rows.FirstOrDefault(r => r.Name == row);

    /// <summary>True where no cell holds an amount other than 0: the unit has no such income or expenditure.</summary>
    public bool IsEmpty => Rows.All(r => r.Cells.Values.All(c => c.IsBlank || c.Number is 0 || c.Figure.Kind == Values.FigureKind.NotApplicable));

    /// <summary>True where nothing at all is written in it, not even a 0.</summary>
    public bool IsBlank => Rows.All(r => r.Cells.Values.All(c => c.IsBlank));

    /// <summary>无数据说明 — true where a line below the table says that there is nothing in it. Any wording will do: 没有……收入和支出, 无此项收支, 此表无数据.</summary>
    public bool SaysThatItIsEmpty => Notes.Any(n => n.Text.Contains('无', StringComparison.Ordinal) || n.Text.Contains("没有", StringComparison.Ordinal) || n.Text.Contains('未', StringComparison.Ordinal));
}

/// <summary>One row of a table of the final accounts.</summary>
/// <param name="Name">The row's name in the table set; for a subject (科目) its name as printed, without numerals before it.</param>
/// <param name="Code">科目编码 — 3, 5 or 7 digits for 类, 款 and 项; empty for a row that is no subject.</param>
/// <param name="Label">The row's label as printed; for a subject the cell of its name.</param>
/// <param name="Cells">The row's cells by the column's name in the table set; a column that the table does not have is absent.</param>
public sealed record AccountsRow(string Name, string Code, Entry Label, ImmutableDictionary<string, Entry> Cells)
{
    /// <summary>The money unit of this row where it differs from the table's, as among forms of several kits; null elsewhere.</summary>
    public string? MoneyUnit { get; init; }

    /// <summary>类 — true for a subject of the first level (3 digits).</summary>
    public bool IsClass => Code.Length == 3;

    /// <summary>A cell by its column; null where the table has no such column.</summary>
    public Entry? this[string column] => Cells.GetValueOrDefault(column);
}
