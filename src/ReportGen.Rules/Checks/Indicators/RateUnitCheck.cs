using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-712 — a rate (合格率, 满意度, 占比) whose unit counts or measures things, or a length of time whose unit is %.</summary>
internal sealed class RateUnitCheck : RowCheck
{
    private static readonly string[] Spans = ["期限", "年限", "时限", "使用寿命", "时长"];

    protected override Finding? In(RowScore row, CheckContext context)
    {
        if (RowUnit.CellOf(row.Row) is not { } cell || What(row) is not { } what) return null;

        return At(cell, "PF-712", ("name", row.Name), ("unit", RowUnit.PrintedIn(row.Row)), ("what", Phrase.Of(what)));
    }

    private static string? What(RowScore row) => MeasureUnit.Parse(RowUnit.PrintedIn(row.Row)).Kind switch
    {
        UnitKind.Share => row.Name.EndsWithAny(Spans) ? "PF-712.span" : null,
        UnitKind.Count or UnitKind.Length or UnitKind.Area or UnitKind.Volume or UnitKind.Mass or UnitKind.Time or UnitKind.Money =>
            RateNames.IsShare(HalfWidth.Bare(row.Name)) ? "PF-712.rate" : null,
        _ => null,
    };
}
