using System.Globalization;
using System.Text;
using ReportGen.App.Batch;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli.Judging;

/// <summary>
/// Scores for the eye: of every row the cell, self-score and rule score side by side, the sums as one would type them into a calculator, and the
/// rule; the rules with their sources follow at the end.
/// </summary>
internal static class ScoresText
{
    private const string Indent = "    ";

    public static string Write(IReadOnlyList<ProcessedForm> forms, Session session)
    {
        var text = new StringBuilder();
        foreach (var form in forms)
        {
            var (scores, notes) = (form.Scores, new RuleNotes(session));
            text.Append(CultureInfo.InvariantCulture, $"{form.Form.Title.Text.Trim()}  [{form.Form.Place}]\n");
            var profile = form.Kit.Profile;
            text.Append(session.Say("explain.profile", ("title", profile.Title), ("id", profile.Id), ("version", profile.Version))).Append("\n\n");
            if (scores.NotScored is not null)
            {
                JudgedText.Append(text, scores, notes, session);
            }
            else
            {
                AppendScored(text, scores, profile, notes, session);
            }

            text.Append('\n').Append(notes.List());
        }

        return text.ToString();
    }

    /// <summary>Sentences, one a line.</summary>
    internal static void AppendSteps(StringBuilder text, IEnumerable<Phrase> steps, Session session)
    {
        foreach (var step in steps)
        {
            text.Append(Indent).Append(step.In(session.Language)).Append('\n');
        }
    }

    internal static void AppendRules(StringBuilder text, IEnumerable<Sourced?> rules, RuleNotes notes, Session session)
    {
        if (notes.Refer(rules) is { Length: > 0 } referred) text.Append(Indent).Append(session.Say("explain.by", ("rules", referred))).Append('\n');
    }

    internal static string Points(decimal? points) => points?.ToString("0.####", CultureInfo.InvariantCulture) ?? "—";

    private static void AppendScored(StringBuilder text, Scorecard scores, Profile profile, RuleNotes notes, Session session)
    {
        if (scores.Execution is { } execution) Append(text, session.Say("explain.execution"), execution, notes, session);
        foreach (var row in scores.Rows) Append(text, row.Name, row, notes, session);

        AppendTotal(text, scores, session);
        var rounding = profile.Rounding;
        AppendRules(text, [rounding.Mode, rounding.ScoreDecimals, rounding.RateDecimals, rounding.Tolerance, rounding.Total, scores.Grade?.Source], notes, session);
    }

    private static void AppendTotal(StringBuilder text, Scorecard scores, Session session)
    {
        var total = scores.Total;
        var adopts = total.AdoptedCount > 0;
        text.Append(session.Say("explain.total", ("cell", total.Place.Cell))).Append('\n').Append(Indent);
        text.Append(session.Say("explain.totals", ("self", Points(total.Self)), ("rule", Rule(total.Rule, session)), ("difference", Signed(total.Difference))));
        text.Append(adopts ? session.Say("explain.adopted", ("total", Rule(total.Adopted, session))) : "").Append('\n');
        AppendSteps(text, total.Steps, session);
        if (scores.Grade is not { } grade) return;

        text.Append(Indent).Append(session.Say("explain.grade", ("self", grade.Self ?? "—"), ("rule", grade.Rule ?? "—")));
        text.Append(adopts ? session.Say("explain.adopted", ("total", grade.Adopted ?? "—")) : "").Append('\n');
    }

    private static void Append(StringBuilder text, string name, PartScore part, RuleNotes notes, Session session)
    {
        text.Append(session.Say("explain.part", ("name", name), ("cell", part.Place.Cell))).Append('\n').Append(Indent);
        text.Append(session.Say(
            "explain.points",
            ("weight", Points(part.Weight)),
            ("self", part.SelfText.Trim() is { Length: > 0 } self ? self : "—"),
            ("rule", part is RowScore { Rule: null, Range: { } range } ? session.Say("explain.range", ("low", Points(range.Low)), ("high", Points(range.High))) : Rule(part.Rule, session)),
            ("difference", Signed(part.Difference)))).Append('\n');
        AppendSteps(text, part.Steps, session);
        if (part is { Rule: null, Undetermined.IsEmpty: false } && part is not RowScore { IsWithinTier: true })
        {
            text.Append(Indent).Append(session.Say(part.IsExcluded ? "explain.excluded" : "explain.open", ("reason", part.Undetermined.In(session.Language)))).Append('\n');
        }

        AppendRules(text, [(part as RowScore)?.WeightRule, part.Source, (part as RowScore)?.AcceptedRule], notes, session);
    }

    private static string Rule(decimal? points, Session session) => points is null ? session.Say("explain.undetermined") : Points(points);

    private static string Signed(decimal? points) => points?.ToString("+0.####;-0.####;0", CultureInfo.InvariantCulture) ?? "—";
}
