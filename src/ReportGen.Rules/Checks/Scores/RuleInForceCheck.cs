using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-305 — the form tells of a year in which a rule that decided one of its scores did not hold.</summary>
internal sealed class RuleInForceCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Form.Year is not { } year) yield break;

        PartScore?[] parts = [context.Scorecard.Execution, .. context.Scorecard.Rows];
        var rules = parts.Select(p => p?.Source).OfType<Sourced>().Where(r => !r.IsInForce(year)).DistinctBy(r => r.Key).ToList();
        if (rules.Count > 0)
        {
            yield return At(context.Form.Title, "PF-305", ("year", year), ("rules", string.Join('、', rules.Select(Named))));
        }
    }

    private static string Named(Sourced rule) => string.Create(CultureInfo.InvariantCulture, $"{rule.Key}（{rule.From:yyyy-MM-dd}—{rule.To:yyyy-MM-dd}）");
}
