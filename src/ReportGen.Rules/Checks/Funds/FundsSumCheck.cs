using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>PF-401 — the sources do not add to the total row, or the rows of a group to its head.</summary>
internal sealed class FundsSumCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var sums in FundsSums.Of(context.Form, context.Kit))
        {
            foreach (var column in FundsColumns.Money)
            {
                if (Wrong(sums, column, context) is { } finding) found.Add(finding);
            }
        }
    }

    private static Finding? Wrong(FundsSums sums, FundsColumn column, CheckContext context)
    {
        if (sums.Whole[column] is not { } cell || Amount.Of(cell) is not { } printed) return null;

        // What a row without a common name is, a source or a memo, cannot be told: the sum may be right with it or without it.
        var all = SumWrong(sums.Parts, column, cell, printed, sums.IsOnlyPart, context);
        var named = sums.Parts.Where(p => p.Source is not null).ToList();
        var sum = all is null || named.Count == sums.Parts.Count ? all : SumWrong(named, column, cell, printed, sums.IsOnlyPart, context);
        if (sum is null) return null;

        var label = sums.Name.Length == 0 ? context.Label(column) : $"{sums.Name} {context.Label(column)}";
        return At(cell, "PF-401", ("column", label), ("total", printed), ("sum", sum.Value)) with
        {
            Expected = Say(sum.Value),
            Difference = printed - sum.Value,
        };
    }

    /// <summary>The sum of the parts where it is not what is printed; null where it is, or where there is no sum.</summary>
    private static decimal? SumWrong(IReadOnlyList<FundsRow> rows, FundsColumn column, Entry total, decimal printed, bool mayBeLess, CheckContext context)
    {
        var parts = rows.Select(r => r[column]).OfType<Entry>().ToList();
        if (SumOf(parts) is not { } sum || Math.Abs(printed - sum) <= Tolerance(parts, total, context)) return null;
        return mayBeLess && sum < printed ? null : sum;
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
