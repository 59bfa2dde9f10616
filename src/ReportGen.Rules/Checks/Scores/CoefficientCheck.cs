using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-512 — the score is not the printed coefficient of the weight.</summary>
internal sealed class CoefficientCheck : RowCheck
{
    private const decimal Percent = 100;

    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Self: not null, Weight: not null, Row.Score: not null } && row.Row[IndicatorColumn.ScoreCoefficient] is { } cell
        && Amount.Of(cell) is >= 0 and var share && !Agrees(row, cell, share)
            ? Told(row, cell)
            : null;

    private static Finding Told(RowScore row, Entry cell)
    {
        var (share, weight) = (Amount.Of(cell)!.Value, row.Weight!.Value);
        var expected = Rounding.Short(weight * share / (IsShare(cell, share) ? 1 : Percent));
        return At(row.Row.Score!, "PF-512", ("name", row.Name), ("score", row.SelfText), ("weight", weight), ("coefficient", cell.Trimmed), ("expected", expected)) with
        {
            Expected = Say(expected),
            Difference = row.Self - expected,
        };
    }

    // The column is in %. A bare 0.95 is a share of the whole, and a bare 1 may be either: both are then heard.
    private static bool Agrees(RowScore row, Entry cell, decimal share) =>
        Agrees(row, cell, share, Percent) || (IsShare(cell, share) && Agrees(row, cell, share, 1));

    private static bool IsShare(Entry cell, decimal share) => cell.Figure.Unit.Length == 0 && share <= 1;

    private static bool Agrees(RowScore row, Entry cell, decimal share, decimal whole)
    {
        var rounding = PrintedScore.Unit(cell.Figure);
        return PrintedScore.Agrees(row.Row.Score!, row.Weight!.Value * Math.Max(0, share - rounding) / whole, row.Weight.Value * (share + rounding) / whole, row.Tolerance)
            || PrintedScore.Agrees(row.Row.Score!, row.Weight.Value * share / whole, row.Tolerance);
    }
}
