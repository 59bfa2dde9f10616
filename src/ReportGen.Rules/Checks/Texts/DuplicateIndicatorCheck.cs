using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-709 — one indicator twice within its group: the same name, or the same name cut short, with the same target.</summary>
internal sealed class DuplicateIndicatorCheck : Check
{
    // Shorter ones are the beginning of many names.
    private const int ShortestCut = 8;

    public override IEnumerable<Finding> Find(CheckContext context) =>
        from row in context.Scorecard.Rows.Select((score, index) => (score, index))
        where row.score.Row.Name is { IsBlank: false } && row.score.IsAsked()
        let first = context.Scorecard.Rows.Take(row.index).FirstOrDefault(r => IsSame(r, row.score))
        where first is not null
        select At(row.score.Row.Name!, "PF-709", ("name", row.score.Name), ("first", first.Name), ("cell", first.Row.Name!.Place.Cell));

    private static bool IsSame(RowScore one, RowScore other) =>
        KeyOf(one.Row) == KeyOf(other.Row) && IsSameName(one.Name, other.Name)
        && (one.Row.Target?.Trimmed, one.Row.MeasureUnit?.Trimmed) == (other.Row.Target?.Trimmed, other.Row.MeasureUnit?.Trimmed);

    private static (int?, string, string) KeyOf(Indicator row) => (row.Goal, row.IndicatorClass?.Trimmed ?? "", row.IndicatorGroup?.Trimmed ?? "");

    private static bool IsSameName(string one, string other) =>
        one == other || Math.Min(one.Length, other.Length) >= ShortestCut && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
}
