using ReportGen.Model.Accounts;

namespace ReportGen.Rules.Narratives;

/// <summary>
/// What a text may call the amounts of the tables: by the name of a row, by what the row is called elsewhere (人员经费 for 人员经费合计), by the name of a
/// column (项目支出). A name may mean several cells; whoever names one of them is right.
/// </summary>
internal sealed class AmountNames
{
    // 公安, 抚恤 and the like also stand inside other words.
    private const int ShortestName = 4;
    private const string LastYear = "上年决算数";
    private const string Final = "决算数";

    // What kind of amount it is, not whose: 决算数, 全年预算数.
    private static readonly string[] NoName = ["算数", "金额"];

    private readonly ILookup<string, Named> _now;
    private readonly ILookup<string, Named> _before;

    public AmountNames(FinalAccounts accounts)
    {
        _now = Amounts(accounts, accounts.Tables).ToLookup(a => a.Name, StringComparer.Ordinal);
        _before = Amounts(accounts, accounts.Previous).ToLookup(a => a.Name, StringComparer.Ordinal);
        All = [.. _now.Select(g => g.Key).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];
    }

    /// <summary>All names, the longest first.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>What the cells of a name say, of this year and the year before.</summary>
    public IEnumerable<decimal> AmountsOf(string name) => _now[name].Concat(_before[name]).Select(a => a.Amount).Distinct();

    /// <summary>The cells of a name, each with what it was the year before, as far as that is known.</summary>
    public IEnumerable<(decimal Now, decimal Before)> PairsOf(string name) =>
        from now in _now[name]
        from before in _before[name].Concat(_now[name].Where(a => a.Column == LastYear))
        where before.Table == now.Table && before.Row == now.Row && (before.Column == now.Column || (before.Column == LastYear && now.Column == Final))
        select (now.Amount, before.Amount);

    private static IEnumerable<Named> Amounts(FinalAccounts accounts, IEnumerable<AccountsTable> tables) =>
        from table in tables
        let lists = accounts.Set[table.Key]?.Lists ?? []
        from row in table.Rows
        from cell in row.Cells
        where !cell.Value.IsBlank && !lists.Any(l => l.Counts.Contains(row.Name) || l.Counts.Contains(cell.Key))
        let amount = accounts.Set.AmountOf(table, row, cell.Key, cell.Value)
        where amount is not null
        from name in NamesOf(lists, row.Name, cell.Key).Distinct()
        select new Named(name, table.Key, row.Code + row.Name, cell.Key, amount.Value);

    private static IEnumerable<string> NamesOf(IEnumerable<TableList> lists, string row, string column) =>
        lists.SelectMany(l => l.Rows).Where(r => r.Name == row).SelectMany(r => r.Aliases).Append(row).Where(n => !n.Contains('/', StringComparison.Ordinal))
            .Append(column.Split('/')[^1] is var last && NoName.Any(n => last.EndsWith(n, StringComparison.Ordinal)) ? "" : last)
            .Where(n => n.Length >= ShortestName);

    private sealed record Named(string Name, string Table, string Row, string Column, decimal Amount);
}
