using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>
/// PF-876 — a filled-in text gives an amount right after a name of the tables, and no cell of that name says it: neither as this year's amount nor as last
/// year's, nor, after 增加 or 减少, as what lies between, nor as the rate of that.
/// </summary>
internal sealed class NamedAmountCheck
{
    private readonly AmountNames _names;
    private readonly WholeNames _whole;
    private readonly Regex? _named;

    public NamedAmountCheck(FinalAccounts accounts)
    {
        (_names, _whole) = (new AmountNames(accounts), new WholeNames(accounts));
        if (_names.All.Count == 0) return;

        // Nothing in it repeats without a bound, so its time grows with the text alone. A limit of time would let the machine decide what is found.
        _named = new Regex(
            $"(?<name>{string.Join('|', _names.All.Select(Regex.Escape))})" + @"(?:支出|收入)?(?:决算数?)?(?:为|是|共|共计|合计|总计|达到?)?"
            + @"(?:(?:较|比|与|同比)?(?:上年度?|去年|[0-9]{4}年度?)?(?:相比，?)?(?:各|分别)?(?<change>增加|减少|增长|下降)了?)?(?<digits>[0-9][0-9,]{0,20}(?:\.(?<places>[0-9]{1,6}))?)(?<unit>万元|%)",
            RegexOptions.CultureInvariant);
    }

    public IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line, NarrativePiece piece)
    {
        foreach (var match in Found(line.Text.Substring(piece.Start, piece.Length)))
        {
            var (name, digits, unit) = (match.Groups["name"].Value, match.Groups["digits"].Value, match.Groups["unit"].Value);
            var printed = decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture) * (match.Groups["change"].Value is "减少" or "下降" ? -1 : 1);
            var known = Known(name, match.Groups["change"].Success, unit == "%", match.Groups["places"].Length).ToList();
            if (known.Count == 0 || known.Contains(printed)) continue;
            var nearest = known.Order().MinBy(k => Math.Abs(Math.Abs(k) - Math.Abs(printed)));
            var expected = Said(nearest, match.Groups["change"].Success, unit);
            var finding = FindingCatalogue.Find("PF-876", piece.Places[0], ("section", section.Heading), ("name", name), ("number", match.Groups["change"].Value + digits + unit), ("nearest", expected));
            yield return finding with
            {
                Severity = Math.Abs(nearest - printed) <= OneInLastPlace(unit, match.Groups["places"].Length) ? Severity.Hint : finding.Severity,
                Value = digits + unit,
                Expected = expected,
                Difference = printed - nearest,
            };
        }
    }

    private IEnumerable<Match> Found(string text)
    {
        var match = _named?.Match(text);
        while (match is { Success: true })
        {
            var isWhole = _whole.IsWhole(text, match.Index, match.Groups["name"].Length);
            if (isWhole) yield return match;
            match = _named!.Match(text, isWhole ? match.Index + match.Length : match.Index + 1);
        }
    }

    /// <summary>What the text may say: an amount, by how much it changed, or by how many of a hundred. A share (占…%) is none of them.</summary>
    private IEnumerable<decimal> Known(string name, bool isChange, bool isRate, int places) => (isChange, isRate) switch
    {
        (false, false) => _names.AmountsOf(name),
        (true, false) => _names.PairsOf(name).Select(p => p.Now - p.Before).Distinct(),
        (true, true) => _names.PairsOf(name).Where(p => p.Before != 0).Select(p => decimal.Round((p.Now - p.Before) / p.Before * 100, places, MidpointRounding.AwayFromZero)).Distinct(),
        (false, true) => [],
    };

    /// <summary>Amounts have two decimals; a rate that was cut instead of rounded is off by one in its own last place.</summary>
    private static decimal OneInLastPlace(string unit, int places) => new(1, 0, 0, false, unit == "%" ? (byte)places : (byte)2);

    private static string Said(decimal amount, bool isChange, string unit) =>
        (!isChange || amount == 0 ? "" : amount < 0 ? "减少" : "增加") + (isChange ? Math.Abs(amount) : amount).ToString("0.00", CultureInfo.InvariantCulture) + unit;
}
