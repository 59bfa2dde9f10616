using System.CommandLine;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>publish</c>: what has to be seen to before a file is made public.</summary>
internal static class PublishCommand
{
    public static Command Make(Session session) => new("publish", session.Say("command.publish")) { PublishCheckCommand.Make(session), PublishCleanCommand.Make(session) };
}
