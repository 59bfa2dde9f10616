using System.CommandLine;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>accounts</c>: the final accounts of a unit.</summary>
internal static class AccountsCommand
{
    public static Command Make(Session session) => new("accounts", session.Say("command.accounts")) { AccountsCheckCommand.Make(session) };
}
