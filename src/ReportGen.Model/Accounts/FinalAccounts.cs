using System.Collections.Immutable;
using ReportGen.Model.Cells;

namespace ReportGen.Model.Accounts;

/// <summary>部门决算 — the final accounts of one unit: its tables of this year and, as far as they were handed in, of the year before.</summary>
public sealed record FinalAccounts
{
    private const string AgencyRow = "单位名称";

    /// <summary>The table set that the tables were read by.</summary>
    public required TableSet Set { get; init; }

    /// <summary>The file that they stand in.</summary>
    public required string File { get; init; }

    /// <summary>年度 — the year that the accounts report on; null where no sheet names one.</summary>
    public int? Year { get; init; }

    /// <summary>The tables of the year, in the order of the table set.</summary>
    public ImmutableArray<AccountsTable> Tables { get; init; } = [];

    /// <summary>上年 — the tables of the year before; empty where none were handed in.</summary>
    public ImmutableArray<AccountsTable> Previous { get; init; } = [];

    /// <summary>A table of the year by its key; null where it is missing.</summary>
    public AccountsTable? this[string key] => Tables.FirstOrDefault(t => t.Key == key);

    /// <summary>A table of the year before by its key; null where it is missing.</summary>
    public AccountsTable? Before(string key) => Previous.FirstOrDefault(t => t.Key == key);

    /// <summary>A table of the year by what it serves; null where it is missing.</summary>
    public AccountsTable? this[TableUse use] => Set[use] is { } table ? this[table.Key] : null;

    /// <summary>文字说明 — a text that the unit filled in beside its tables; null where it did not.</summary>
    /// <param name="name">What it is about, by the table set's name.</param>
    public Entry? Text(string name) => this[TableUse.Texts]?[name] is { } row ? TextIn(row) : null;

    /// <summary>文字说明 — the text in a row of the table of texts; null where it is blank.</summary>
    /// <param name="row">A row of that table.</param>
    public Entry? TextIn(AccountsRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Set[TableUse.Texts]?.TextColumn is { } column && row[column] is { IsBlank: false } text ? text : null;
    }

    /// <summary>单位名称 — whose accounts they are; null where that was not filled in.</summary>
    public Entry? Agency => Text(AgencyRow);
}
