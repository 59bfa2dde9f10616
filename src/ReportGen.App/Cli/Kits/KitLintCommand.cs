using System.CommandLine;
using ReportGen.App.Kits;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>kit lint DIR</c>: all faults of a kit at once, each with its cell or line, and a copy of its form with the faults in their cells.</summary>
internal static class KitLintCommand
{
    private const string Form = "form.xlsx";
    private const string Copy = "form.标注.xlsx";

    public static Command Make(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = session.Say("argument.kitFolder") };
        var output = new Option<string?>("--output", "-o") { Description = session.Say("option.lintOutput"), HelpName = "FILE" };
        var noCopy = new Option<bool>("--no-copy") { Description = session.Say("option.noCopy") };
        var lint = new Command("lint", session.Say("command.kitLint")) { folder, output, noCopy };
        lint.SetAction(parsed => Lint(session, parsed.GetRequiredValue(folder), parsed.GetValue(noCopy) ? null : parsed.GetValue(output) ?? Path.Combine(parsed.GetRequiredValue(folder), Copy)));
        return lint;
    }

    /// <summary>Tells the faults of a kit.</summary>
    /// <param name="session">Where to speak.</param>
    /// <param name="folder">The kit's folder.</param>
    /// <param name="copy">Where the annotated copy goes; null for none.</param>
    internal static int Lint(Session session, string folder, string? copy)
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
        if (copy is not null)
        {
            WriteCopy(session, Path.Combine(folder, Form), faults, copy);
        }

        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Findings;
    }

    private static void WriteCopy(Session session, string form, IReadOnlyList<KitFault> faults, string copy)
    {
        if (File.Exists(form) && KitReview.Annotate(File.ReadAllBytes(form), faults, session.Language) is { } annotated)
        {
            // The copy is told anew by each run; the form itself is a person's work.
            var isForm = Path.GetFullPath(copy) == Path.GetFullPath(form);
            OutputFile.Of(copy, overwrite: !isForm)!.Write(annotated);
            session.Error.WriteLine(session.Say("lint.copy", ("file", copy)));
        }
    }
}
