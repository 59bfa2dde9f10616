using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>
/// PF-876 — a filled-in text gives an amount right after the name of a row of the tables, and no such row says it: neither as this year's amount nor as last
/// year's, nor, after 增加 or 减少, as what lies between.
/// </summary>
internal sealed class NamedAmountCheck
{
    // 公安, 抚恤 and the like also stand inside other words.
    private const int ShortestName = 4;
    private const decimal Slack = 0.01m;

    private readonly FinalAccounts _accounts;
    private readonly Regex? _named;

    public NamedAmountCheck(FinalAccounts accounts)
    {
        _accounts = accounts;
        var names = Amounts(accounts.Tables).Select(a => a.Name).Where(n => n.Length >= ShortestName).Distinct().OrderByDescending(n => n.Length).Select(Regex.Escape).ToList();
        if (names.Count == 0) return;
        _named = new Regex(
            $@"(?<![\p{{L}}-[是中共的年]])(?:其中：?|减少|增加)?(?<name>{string.Join('|', names)})(?:支出|决算数|决算)?(?:为|共|共计|合计)?(?<change>(?:较|比|与|同比)?(?:上年|去年|\d{{4}}年度?)?(?:相比，?)?(?:增加|减少|增长|下降)了?)?(?<digits>\d[\d,]*(?:\.\d+)?)万元",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
    }

    public IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line, NarrativePiece piece)
    {
        foreach (var match in _named?.Matches(line.Text.Substring(piece.Start, piece.Length)).Cast<Match>() ?? [])
        {
            var (name, printed) = (match.Groups["name"].Value, decimal.Parse(match.Groups["digits"].Value, NumberStyles.Number, CultureInfo.InvariantCulture));
            var known = (match.Groups["change"].Length > 0 ? Changes(name) : Amounts(_accounts.Tables.Concat(_accounts.Previous)).Where(a => a.Name == name).Select(a => a.Amount)).Distinct().ToList();
            if (known.Count == 0 || known.Contains(printed)) continue;
            var nearest = known.MinBy(k => Math.Abs(k - printed));
            var finding = FindingCatalogue.Find("PF-876", piece.Places[0], ("section", section.Heading), ("name", name), ("number", match.Groups["digits"].Value + "万元"), ("nearest", Said(nearest)));
            yield return finding with
            {
                Severity = Math.Abs(nearest - printed) <= Slack ? Severity.Hint : finding.Severity,
                Value = match.Groups["digits"].Value + "万元",
                Expected = Said(nearest),
                Difference = printed - nearest,
            };
        }
    }

    private IEnumerable<decimal> Changes(string name) =>
        from now in Amounts(_accounts.Tables)
        where now.Name == name
        from before in Amounts(_accounts.Previous).Concat(LastYear())
        where before.Name == name && before.Table == now.Table && (before.Column == now.Column || now.Column == "决算数")
        select Math.Abs(now.Amount - before.Amount);

    /// <summary>What the tables of this year themselves say of the year before.</summary>
    private IEnumerable<(string Table, string Name, string Column, decimal Amount)> LastYear() => Amounts(_accounts.Tables).Where(a => a.Column == "上年决算数");

    private IEnumerable<(string Table, string Name, string Column, decimal Amount)> Amounts(IEnumerable<AccountsTable> tables) =>
        from table in tables
        from row in table.Rows
        from cell in row.Cells
        let amount = _accounts.Set.AmountOf(table, row, cell.Key, cell.Value)
        where amount is not null && !cell.Value.IsBlank
        select (table.Key, row.Name, cell.Key, amount.Value);

    private static string Said(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture) + "万元";
}
