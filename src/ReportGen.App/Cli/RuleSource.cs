using System.Globalization;
using ReportGen.Rules.Profiles;

namespace ReportGen.App.Cli;

/// <summary>Where a rule comes from, in one line: document, clause, standing, since when, until when, and when it was last compared.</summary>
internal static class RuleSource
{
    public static string Say(Sourced rule, Session session) => session.Say(
        "explain.ruleSource",
        ("source", rule.Source.Basis),
        ("from", rule.From is { } from ? session.Say("explain.from", ("date", Date(from))) : session.Say("explain.fromUnknown")),
        ("to", rule.To is { } to ? session.Say("explain.to", ("date", Date(to))) : ""),
        ("checked", rule.Checked is { } day ? session.Say("explain.checked", ("date", Date(day))) : session.Say("explain.unchecked")));

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
