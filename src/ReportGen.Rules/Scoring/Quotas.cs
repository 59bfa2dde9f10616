using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The points of the level-1 labels as they hold for one form: what an absent label leaves goes where the profile says.</summary>
internal static class Quotas
{
    public static ImmutableArray<ClassQuota> Of(EvaluationForm form, WeightRules rules)
    {
        var absent = rules.Classes.Where(c => c.IfAbsent is not null && !form.Indicators.Any(row => IsUnder(row, c))).ToList();
        return form.Indicators.IsEmpty || absent.Count == 0 ? rules.Classes : [.. rules.Classes.Where(c => !absent.Contains(c)).Select(c => Raised(c, absent))];
    }

    public static bool Holds(this ClassQuota quota, string label)
    {
        foreach (var own in quota.Labels)
        {
            if (ClassLabel.Same(own, label)) return true;
        }

        return false;
    }

    // A row that the form prints and the unit has crossed out with 0 is as good as absent.
    private static bool IsUnder(Indicator row, ClassQuota quota) =>
        row.IndicatorClass is { } own && quota.Holds(own.Text) && (row.Weight is null || Amount.Of(row.Weight) is not 0);

    private static ClassQuota Raised(ClassQuota quota, IEnumerable<ClassQuota> absent)
    {
        foreach (var moved in absent.Select(a => a.IfAbsent!))
        {
            var more = moved.Value.Where(s => s.Label == quota.Label).Sum(s => s.Points);
            if (more != 0) quota = quota with { Weight = new Sourced<decimal>(quota.Weight.Value + more, moved.Source, moved.From, moved.To, moved.Checked) { Key = moved.Key } };
        }

        return quota;
    }
}
