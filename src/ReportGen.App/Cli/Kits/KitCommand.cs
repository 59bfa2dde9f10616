using System.CommandLine;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>kit</c>: making and checking the folder of a form.</summary>
internal static class KitCommand
{
    public static Command Make(Session session) => new("kit", session.Say("command.kit")) { KitNewCommand.Make(session), KitLintCommand.Make(session) };
}
