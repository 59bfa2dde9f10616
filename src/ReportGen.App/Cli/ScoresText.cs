using System.Globalization;
using System.Text;
using ReportGen.App.Batch;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli;

/// <summary>Scores for the eye: self-score and rule score side by side, and below them how the rule score came about.</summary>
internal static class ScoresText
{
    public static string Write(IReadOnlyList<ProcessedForm> forms, Session session)
    {
        var text = new StringBuilder();
        foreach (var form in forms)
        {
            text.Append(CultureInfo.InvariantCulture, $"{form.Form.Title.Text.Trim()}  [{form.Form.Place}]\n");
            if (form.Scores.NotScored is not null)
            {
                AppendJudged(text, form.Scores, session);
                continue;
            }

            if (form.Scores.Execution is { } execution)
            {
                Append(text, session.Say("explain.execution"), execution, session);
            }

            foreach (var row in form.Scores.Rows)
            {
                Append(text, row.Name, row, session);
            }

            var total = form.Scores.Total;
            text.Append(session.Say("explain.total", ("self", Points(total.Self)), ("rule", Points(total.Rule)), ("difference", Points(total.Difference)))).Append('\n');
            AppendSteps(text, total.Steps, session);
        }

        return text.ToString();
    }

    /// <summary>A form without points: what it rests on, then what is met and what is missed.</summary>
    private static void AppendJudged(StringBuilder text, Scorecard scores, Session session)
    {
        AppendSteps(text, scores.Total.Steps, session);
        if (scores.Execution is { } execution)
        {
            var rate = execution.Rate is { } known ? $"{Points(known)}%" : session.Say("explain.open", ("reason", execution.Undetermined.In(session.Language)));
            text.Append(session.Say("explain.rate", ("cell", execution.Place.Cell), ("rate", rate))).Append('\n');
            AppendSteps(text, execution.Steps, session);
        }

        foreach (var row in scores.Rows)
        {
            var verdict = row.Met switch
            {
                true => session.Say("explain.met"),
                false => session.Say("explain.missed"),
                null => session.Say("explain.open", ("reason", row.Undetermined.In(session.Language))),
            };
            text.Append(session.Say("explain.judged", ("name", row.Name), ("cell", row.Place.Cell), ("verdict", verdict))).Append('\n');
            AppendSteps(text, row.Steps, session);
        }
    }

    private static void Append(StringBuilder text, string name, PartScore part, Session session)
    {
        text.Append(session.Say(
            "explain.part",
            ("name", name),
            ("cell", part.Place.Cell),
            ("weight", Points(part.Weight)),
            ("self", part.SelfText.Trim()),
            ("rule", part.Rule is null ? session.Say("explain.undetermined") : Points(part.Rule)),
            ("difference", Points(part.Difference)))).Append('\n');
        AppendSteps(text, part.Steps, session);
        if (part.Rule is null && !part.Undetermined.IsEmpty)
        {
            text.Append("    ").Append(session.Say("explain.open", ("reason", part.Undetermined.In(session.Language)))).Append('\n');
        }

        // The steps mostly name their source themselves.
        if (part.Source is { } source && !part.Steps.Any(step => step.In(session.Language).Contains(source.Source.Basis, StringComparison.Ordinal)))
        {
            text.Append("    ").Append(session.Say("explain.source", ("source", source.Source.Basis))).Append('\n');
        }
    }

    private static void AppendSteps(StringBuilder text, IEnumerable<Phrase> steps, Session session)
    {
        foreach (var step in steps)
        {
            text.Append("    ").Append(step.In(session.Language)).Append('\n');
        }
    }

    private static string Points(decimal? points) => points?.ToString("0.####", CultureInfo.InvariantCulture) ?? "—";
}
