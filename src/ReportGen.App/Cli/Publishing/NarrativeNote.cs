using ReportGen.App.Narratives;
using ReportGen.Model.Findings;

namespace ReportGen.App.Cli.Publishing;

/// <summary>What was written, and what is wrong with it: the findings one after another, then a sentence.</summary>
internal static class NarrativeNote
{
    public static void Tell(Session session, NarrativeRun made)
    {
        foreach (var finding in made.Findings)
        {
            session.Error.WriteLine($"{finding.Id} {finding.Place} {finding.Message.In(session.Language)}{finding.Next.In(session.Language)}");
        }

        session.Error.WriteLine(session.Say(
            "narrative.note",
            ("outline", made.Text.Outline.Title),
            ("source", made.Text.Outline.Source),
            ("sections", made.Text.Sections.Length),
            ("figures", made.Text.Lines.Sum(l => l.Pieces.Length)),
            ("errors", made.Findings.Count(f => f.Severity == Severity.Error)),
            ("warnings", made.Findings.Count(f => f.Severity == Severity.Warning)),
            ("hints", made.Findings.Count(f => f.Severity == Severity.Hint))));
    }
}
