using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>是否指标 — rows that ask whether something is so: the whole weight or nothing, where the profile says 直接赋分.</summary>
internal static class DirectScoring
{
    public static bool IsYesNo(Indicator row) => row.Target is { Figure.Kind: FigureKind.YesNo };

    /// <summary>The row with its points; as it came, where it is no such row, cannot be judged, or the profile leaves it to a person.</summary>
    public static RowScore Add(RowScore row, Profile profile)
    {
        if (profile.Scoring.YesNo is not { Value: ScoringMethod.Direct } rule || !IsYesNo(row.Row)) return row;
        if (row is not { Rule: null, Met: { } met, Weight: { } weight }) return row;

        var (points, step) = Formula.Apply(MethodChoice.Applied(rule.Value, met), weight, 0, 0)!.Value;
        var answer = Phrase.Of(met ? "score.yes-no-met" : "score.yes-no-missed", ("target", row.Row.Target!.Trimmed), ("actual", row.Row.Actual?.Trimmed ?? ""));
        var displayed = profile.Rounding.Score(points);
        return row with
        {
            Source = rule,
            Range = null,
            RuleExact = points,
            Rule = displayed,
            Undetermined = Phrase.None,
            Steps = [answer, Wording.Method(rule), step, Wording.Rounded(profile.Rounding, displayed)],
        };
    }
}
