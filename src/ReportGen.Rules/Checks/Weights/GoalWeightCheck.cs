using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>PF-304 — the points of the goals: all together, evenly divided where the profile asks for it, and each the sum of its level-1 labels.</summary>
internal sealed class GoalWeightCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var goals = context.Form.Goals;
        if (goals.IsEmpty || goals.Any(g => Amount.Of(g.Weight) is null)) return;

        var rules = context.Profile.Weights.Goals;
        found.AddRange(OfAll(goals, rules));
        for (var index = 0; index < goals.Length; index++) found.AddRange(OfOne(goals[index], index, goals.Length, rules, context));
    }

    private static IEnumerable<Finding> OfAll(IReadOnlyList<AnnualGoal> goals, GoalRules? rules)
    {
        var sum = goals.Sum(g => Amount.Of(g.Weight)!.Value);
        if (rules is null || sum == rules.Total.Value) yield break;

        var expected = Phrase.Of("goals.total", ("points", rules.Total.Value));
        yield return Told(goals[0].Weight!, Phrase.Of("goals.all"), sum, rules.Total.Value, expected) with { Basis = rules.Total.Source.Basis };
    }

    private static IEnumerable<Finding> OfOne(AnnualGoal goal, int index, int count, GoalRules? rules, CheckContext context)
    {
        var (cell, weight) = (goal.Weight!, Amount.Of(goal.Weight)!.Value);
        var label = goal.Label.Trimmed;
        if (rules is { Split.Value: GoalSplit.Even } && weight * count != rules.Total.Value)
        {
            var share = Rounding.ToRead(rules.Total.Value / count);
            yield return Told(cell, label, weight, share, Phrase.Of("goals.even", ("points", share))) with { Basis = rules.Split.Source.Basis };
        }

        var blocks = context.Blocks.Where(b => b.Goal == index).ToList();
        var classes = blocks.Sum(b => b.Points);
        if (blocks.Count > 0 && classes != weight) yield return Told(cell, label, weight, classes, Phrase.Of("goals.classes", ("points", classes)));
    }

    private static Finding Told(Entry cell, Phrase label, decimal weight, decimal expected, Phrase why) =>
        At(cell, "PF-304", ("label", label), ("weight", weight), ("why", why)) with { Expected = Say(expected), Difference = weight - expected };
}
