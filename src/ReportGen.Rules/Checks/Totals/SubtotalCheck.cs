using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Totals;

/// <summary>PF-412 — a 小计 row among the indicators is not the sum of its rows. Where it stands above or below them is read from its group.</summary>
internal sealed class SubtotalCheck : Check
{
    private static readonly IndicatorColumn[] Columns = [IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Weight, IndicatorColumn.Score];

    public override void Find(CheckContext context, List<Finding> found)
    {
        // Hardly a form has subtotals among its rows.
        if (context.Form.Rows.Length == context.Form.Indicators.Length) return;

        foreach (var run in Runs(context.Form))
        {
            foreach (var (subtotal, rows) in Parts(run))
            {
                foreach (var column in Columns)
                {
                    if (Wrong(subtotal, rows, column, context) is { } finding) found.Add(finding);
                }
            }
        }
    }

    /// <summary>The rows of each group, one after another.</summary>
    private static IEnumerable<List<Indicator>> Runs(EvaluationForm form)
    {
        var run = new List<Indicator>();
        foreach (var row in form.Rows)
        {
            if (run.Count > 0 && row.Levels != run[0].Levels)
            {
                yield return run;
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0) yield return run;
    }

    /// <summary>Each subtotal with its rows; none where the group begins and ends with a subtotal or with neither.</summary>
    private static IEnumerable<(Indicator Subtotal, List<Indicator> Rows)> Parts(List<Indicator> run)
    {
        if (run[0].IsSubtotal == run[^1].IsSubtotal) return [];
        return run[0].IsSubtotal ? Below(run) : Below([.. Enumerable.Reverse(run)]);
    }

    private static IEnumerable<(Indicator Subtotal, List<Indicator> Rows)> Below(List<Indicator> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].IsSubtotal) yield return (run[i], [.. run.Skip(i + 1).TakeWhile(r => !r.IsSubtotal)]);
        }
    }

    private static Finding? Wrong(Indicator subtotal, List<Indicator> rows, IndicatorColumn column, CheckContext context)
    {
        if (subtotal[column] is not { } cell || Amount.Of(cell) is not { } printed || rows.Count == 0) return null;

        // Other units cannot be added up, and what is not exact has no sum.
        var parts = rows.Select(r => r[column]).ToList();
        if (!parts.TrueForAll(p => p is not null && Amount.Of(p) is not null && SameUnit(p.Figure, cell.Figure))) return null;

        var sum = parts.Sum(p => Amount.Of(p)!.Value);
        if (Math.Abs(printed - sum) <= Tolerance(parts.Count, cell.Figure)) return null;

        return At(cell, "PF-412", ("name", subtotal.Name?.Trimmed ?? ""), ("column", context.Label(column)), ("printed", printed), ("sum", sum)) with
        {
            Expected = Say(sum),
            Difference = printed - sum,
        };
    }

    // Each row is rounded for itself; whole numbers are counted, not rounded.
    private static decimal Tolerance(int parts, Figure printed) => printed.Decimals == 0 ? 0 : (parts + 1) * PrintedScore.Unit(printed) / 2;

    private static bool SameUnit(Figure one, Figure other) =>
        one.Unit == other.Unit && one.Scale == other.Scale && one.Qualifier == Qualifier.Exact && other.Qualifier == Qualifier.Exact;
}
