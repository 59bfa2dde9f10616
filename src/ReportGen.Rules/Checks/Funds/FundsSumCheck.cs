using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-401 — the sources do not add to the total row.</summary>
internal sealed class FundsSumCheck : Check
{
    private static readonly FundsColumn[] Money = [FundsColumn.InitialBudget, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Form.TotalFunds is not { } total) yield break;
        foreach (var column in Money)
        {
            if (total[column] is not { } cell || Amount.Of(cell) is not { } printed) continue;
            var parts = context.Form.Funds.Where(r => r.Source != FundsSource.Total).Select(r => r[column]).OfType<Entry>().ToList();
            if (SumOf(parts) is not { } sum || Math.Abs(printed - sum) <= Tolerance(parts, cell, context)) continue;

            yield return At(cell, "PF-401", ("column", context.Label(column)), ("total", printed), ("sum", sum)) with
            {
                Expected = Say(sum),
                Difference = printed - sum,
            };
        }
    }

    // Without any number there is nothing to add; a withheld or unreadable one makes every sum meaningless.
    private static decimal? SumOf(List<Entry> parts)
    {
        var known = parts.All(p => p.IsBlank || p.Figure.Kind == FigureKind.NotApplicable || Amount.Of(p) is not null);
        return known && parts.Any(p => Amount.Of(p) is not null) ? parts.Sum(p => Amount.Of(p) ?? 0) : null;
    }

    // Each of several parts is rounded for itself; a single one must be printed alike in both rows.
    private static decimal Tolerance(List<Entry> parts, Entry total, CheckContext context)
    {
        var filled = parts.Count(p => Amount.Of(p) is not (null or 0));
        return filled < 2 ? 0 : (filled + 1) * RateBounds.HalfUnit(total, context);
    }
}
