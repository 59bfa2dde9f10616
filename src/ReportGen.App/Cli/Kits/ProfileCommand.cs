using System.CommandLine;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>profile</c>: looking at the rules of forms.</summary>
internal static class ProfileCommand
{
    public static Command Make(Session session) => new("profile", session.Say("command.profile")) { ProfileDiffCommand.Make(session) };
}
