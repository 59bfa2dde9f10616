using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-509 — a qualitative score outside the tier that its own words name.</summary>
internal sealed class TierCheck : RowCheck
{
    protected override Finding? In(RowScore row, CheckContext context) =>
        row is { Range: { IsTier: true } range, Self: { } self, Row.Score: { } cell } && (self < range.Low || self > range.High) ? Told(row, cell, self, range) : null;

    private static Finding Told(RowScore row, Entry cell, decimal self, ScoreRange range) =>
        At(cell, "PF-509", row.Source!, row.Figures(("score", row.SelfText), ("low", range.Low), ("high", range.High))) with
        {
            Expected = Phrase.Of("value.between", ("low", range.Low), ("high", range.High)),
            Difference = self - Math.Clamp(self, range.Low, range.High),
        };
}
