using System.CommandLine;
using ReportGen.App.Kits;

namespace ReportGen.App.Cli;

/// <summary><c>kit lint DIR</c>: all faults of a kit at once, each with its cell or line.</summary>
internal static class KitCommand
{
    public static Command Make(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = session.Say("argument.kitFolder") };
        var lint = new Command("lint", session.Say("command.kitLint")) { folder };
        lint.SetAction(parsed => Lint(session, parsed.GetRequiredValue(folder)));
        return new Command("kit", session.Say("command.kit")) { lint };
    }

    private static int Lint(Session session, string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException(AppPhrases.Of("usage.noFolder", ("folder", folder)));
        }

        var (_, faults) = KitFolder.Inspect(folder);
        foreach (var fault in faults)
        {
            session.Out.WriteLine(fault.In(session.Language));
        }

        session.Error.WriteLine(session.Say("lint.count", ("count", faults.Count)));
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Findings;
    }
}
