using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-210 — target and actual value in different units: 次 against 公里, 350000份 against 333万, 万元 against 元.</summary>
internal sealed class UnitMismatchCheck : RowCheck
{
    // A slip of 万 is a factor of ten thousand; what was really reached lies near the target.
    private const decimal LeastTimes = 8_000m;
    private const decimal MostTimes = 12_500m;

    // A bare 万 (333万) with this much above or below its target is worth a question.
    private const decimal FarOff = 5m;

    private const decimal TenThousand = 10_000m;

    protected override Finding? In(RowScore row, CheckContext context) =>
        row.IsAsked() && row.Row is { Target.IsBlank: false, Actual: { IsBlank: false } actual } && HintOf(row) is { } hint
            ? At(actual, "PF-210", row.Figures(("hint", hint)))
            : null;

    private static Phrase? HintOf(RowScore row) => UndeterminedReasons.Of(row.Undetermined) switch
    {
        UndeterminedReason.UnitsDiffer => Different(row),
        UndeterminedReason.ShareUnclear => Phrase.Of("units.share"),
        UndeterminedReason.ScaleUnclear => Phrase.Of("units.scale"),
        _ => BySize(row),
    };

    private static Phrase? BySize(RowScore row)
    {
        if (row.Row is not { Target.Figure: { IsNumber: true, IsRate: false } target, Actual.Figure: { IsNumber: true, IsRate: false } actual }) return null;

        var unit = row.Values.Unit;
        if (unit.Unit.Name == "%" || Times(row.Values) is not { } known) return null;
        if (IsBareScale(target, actual, unit.Unit) && known is >= FarOff or > 0 and <= 1 / FarOff) return Phrase.Of("units.bare", ("unit", unit.Text), ("ratio", Rounding.Short(known)));
        return IsSlip(known, target, unit.Unit) ? Phrase.Of("units.times") : null;
    }

    // Without a column for the unit, the target's own is the row's.
    private static Phrase Different(RowScore row)
    {
        var actual = RowUnit.Named(row.Row.Actual!.Figure).Text;
        var target = RowUnit.Named(row.Row.Target!.Figure).Text;
        var own = row.Row.Actual.Figure.Unit.Length > 0 ? actual : target;
        return Phrase.Of("units.differ", ("own", own), ("unit", RowUnit.IsPrinted(row.Row) ? row.Row.MeasureUnit!.Trimmed : target));
    }

    private static decimal? Times(RowValues row) => row.Target.Value is > 0 and var wanted && row.Actual.Value is > 0 and var reached ? reached / wanted : null;

    // 万 without a unit in one cell, and a plain unit elsewhere: nobody knows of what there are ten thousand.
    private static bool IsBareScale(Figure target, Figure actual, MeasureUnit unit) =>
        unit is { Scale: 1, Name.Length: > 0 } && (actual is { Scale: >= TenThousand, Unit.Length: 0 } ^ target is { Scale: >= TenThousand, Unit.Length: 0 });

    // Upwards only where money or a unit of 万 makes the slip likely; downwards a target of tens of thousands is hit to its figure.
    private static bool IsSlip(decimal times, Figure target, MeasureUnit unit) =>
        times is >= LeastTimes and <= MostTimes && (unit.Scale >= TenThousand || unit.IsMoney)
        || times is >= 1 / MostTimes and <= 1 / LeastTimes && target.Number * target.Scale * unit.Scale >= TenThousand;
}
