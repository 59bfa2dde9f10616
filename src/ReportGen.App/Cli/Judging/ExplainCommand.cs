using System.CommandLine;

namespace ReportGen.App.Cli.Judging;

/// <summary><c>explain FILE [--json]</c>: every score with its steps in words.</summary>
internal static class ExplainCommand
{
    public static Command Make(Session session) => OneFileCommand.Make(
        session,
        "explain",
        (json, form) => ScoresJson.Write(json, form, session.Language),
        forms => ScoresText.Write(forms, session));
}
