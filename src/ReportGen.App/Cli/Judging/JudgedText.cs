using System.Text;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Cli.Judging;

/// <summary>A form without points for the eye: what it rests on, then what is met and what is missed.</summary>
internal static class JudgedText
{
    public static void Append(StringBuilder text, Scorecard scores, RuleNotes notes, Session session)
    {
        ScoresText.AppendSteps(text, scores.Total.Steps, session);
        if (scores.Execution is { } execution)
        {
            var rate = execution.Rate is { } known ? $"{ScoresText.Points(known)}%" : session.Say("explain.open", ("reason", execution.Undetermined.In(session.Language)));
            text.Append(session.Say("explain.rate", ("cell", execution.Place.Cell), ("rate", rate))).Append('\n');
            ScoresText.AppendSteps(text, execution.Steps, session);
            ScoresText.AppendRules(text, [execution.Source], notes, session);
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
            ScoresText.AppendSteps(text, row.Steps, session);
        }
    }
}
