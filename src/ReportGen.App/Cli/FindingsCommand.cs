using System.CommandLine;
using System.Globalization;
using System.Text;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli;

/// <summary><c>findings</c>: everything that can be reported, as Markdown; docs/findings.md is its output.</summary>
internal static class FindingsCommand
{
    public static Command Make(Session session)
    {
        var command = new Command("findings", session.Say("command.findings"));
        command.SetAction(_ =>
        {
            session.Out.Write(Table(session));
            return ExitCode.Ok;
        });
        return command;
    }

    private static string Table(Session session)
    {
        var text = new StringBuilder();
        text.Append(session.Say("findings.head")).Append("\n|---|---|---|---|---|\n");
        foreach (var entry in FindingCatalogue.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {entry.Id} | {FindingsText.Level(entry.Severity, session.Language)} | {Say("title")} | {Say("message")} | {Say("next")} |\n");

            string Say(string part) => Phrase.Of($"{entry.Id}.{part}").In(session.Language).Replace("|", "\\|", StringComparison.Ordinal);
        }

        return text.ToString();
    }
}
