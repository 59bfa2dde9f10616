using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli;

/// <summary><c>findings</c>: everything that can be reported, with an example each, as Markdown; docs/findings.md is its output.</summary>
internal static class FindingsCommand
{
    private const int HundredLength = 4;

    public static Command Make(Session session)
    {
        var command = new Command("findings", session.Say("command.findings"));
        command.SetAction(_ =>
        {
            session.Out.Write(Document(session));
            return ExitCode.Ok;
        });
        return command;
    }

    private static string Document(Session session)
    {
        var examples = FindingExample.All(session.Language);
        var text = new StringBuilder();
        text.Append(session.Say("findings.head"));
        foreach (var hundred in FindingCatalogue.All.GroupBy(e => e.Id[..HundredLength]))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {session.Say($"findings.{hundred.Key}")}\n");
            foreach (var entry in hundred) Append(text, entry, examples, session);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, CatalogueEntry entry, ImmutableSortedDictionary<string, FindingExample> examples, Session session)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n### {entry.Id} {Say("title")}\n\n");
        text.Append(session.Say("findings.entry", ("level", FindingsText.Level(entry.Severity, session.Language)), ("basis", entry.Basis), ("message", Say("message")), ("next", Say("next"))));
        if (examples.GetValueOrDefault(entry.Id) is { } example)
        {
            text.Append(session.Say(example.Value.Length == 0 ? "findings.exampleBlank" : "findings.example", ("place", example.Place), ("value", OneLine(example.Value)), ("message", OneLine(example.Message))));
        }

        string Say(string part) => Phrase.Of($"{entry.Id}.{part}").In(session.Language);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
