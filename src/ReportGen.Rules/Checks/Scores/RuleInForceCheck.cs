using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-305 — the form tells of a year in which a rule that decided one of its scores did not hold.</summary>
internal sealed class RuleInForceCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Year is not { } year) return;

        var rules = new List<Sourced>();
        Add(context.Scorecard.Execution, year, rules);
        foreach (var row in context.Scorecard.Rows) Add(row, year, rules);
        if (rules.Count > 0) found.Add(At(context.Form.Title, "PF-305", ("year", year), ("rules", string.Join('、', rules.DistinctBy(r => r.Key).Select(Named)))));
    }

    private static void Add(PartScore? part, int year, List<Sourced> rules)
    {
        if (part?.Source is { } rule && !rule.IsInForce(year)) rules.Add(rule);
    }

    private static string Named(Sourced rule) => string.Create(CultureInfo.InvariantCulture, $"{rule.Key}（{rule.From:yyyy-MM-dd}—{rule.To:yyyy-MM-dd}）");
}
