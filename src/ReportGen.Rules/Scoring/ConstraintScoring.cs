using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>约束性指标 — a row that is kept earns nothing, one that is broken costs points.</summary>
internal static class ConstraintScoring
{
    public static bool IsConstraint(Indicator row, ScoringRules rules)
    {
        if (rules.Constraints is not { } constraints) return false;

        foreach (var word in constraints.Words)
        {
            if (Says(row.IndicatorClass, word) || Says(row.IndicatorGroup, word) || Says(row.Name, word)) return true;
        }

        return false;
    }

    /// <summary>The points of a row that has been judged.</summary>
    public static RowScore Score(RowScore judged, Profile profile)
    {
        var rule = profile.Scoring.Constraints!.Deduction;
        var row = judged with { IsConstraint = true, Source = rule };
        return row.Met switch
        {
            null => row with { Undetermined = row.Undetermined.IsEmpty ? Phrase.Of("reason.constraint-unclear") : row.Undetermined },
            true => Settled(row, 0, Phrase.Of("score.constraint-kept")),
            false when rule.Value is { } points => Settled(row, -points, Phrase.Of("score.constraint-broken", ("points", points))),
            false => row with { Undetermined = Phrase.Of("reason.constraint") },
        };
    }

    private static RowScore Settled(RowScore row, decimal points, Phrase step) =>
        row with { RuleExact = points, Rule = points, Undetermined = Phrase.None, Steps = row.Steps.Add(step) };

    private static bool Says(Entry? entry, string word) => entry is not null && entry.Text.Contains(word, StringComparison.Ordinal);
}
