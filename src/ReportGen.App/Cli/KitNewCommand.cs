using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Reading;
using ReportGen.Reading.Proposal;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.App.Cli;

/// <summary><c>kit new DIR --from FILE</c>: the draft of a kit for a form never seen, and what a person has to look at.</summary>
internal static class KitNewCommand
{
    public static Command Make(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = session.Say("argument.newFolder") };
        var from = new Option<string>("--from") { Description = session.Say("option.from"), Required = true, HelpName = "FILE" };
        var sheet = new Option<string?>("--sheet") { Description = session.Say("option.sheet"), HelpName = "NAME" };
        var templates = SharedOptions.Templates(session);
        var command = new Command("new", session.Say("command.kitNew")) { folder, from, sheet, templates };
        command.SetAction(parsed => New(session, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(from), parsed.GetValue(sheet), parsed.GetValue(templates)));
        return command;
    }

    private static int New(Session session, string folder, string from, string? sheet, string? templates)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new UsageException(AppPhrases.Of("usage.kitExists", ("folder", folder)));
        }

        if (!File.Exists(from))
        {
            throw new UsageException(AppPhrases.Of("usage.noInput", ("inputs", from)));
        }

        try
        {
            var file = File.ReadAllBytes(from);
            var known = KnownLabels.From(Session.Kits(templates).Definitions);
            var draft = KitDraft.Of(file, Path.GetFileName(from), Path.GetFileName(target), sheet, known)
                ?? throw new UsageException(AppPhrases.Of("usage.noSheet", ("sheet", sheet ?? ""), ("file", from)));
            Write(target, draft);
            return Tell(session, folder, from, draft);
        }
        catch (UnreadableWorkbookException unreadable)
        {
            session.Error.Write(FindingsText.Write([UnreadableFinding.Of(unreadable, new InputFile(from, Path.GetFileName(from)))], session.Language));
            return ExitCode.Unreadable;
        }
    }

    private static void Write(string folder, KitDraft draft)
    {
        var output = new OutputFolder(folder, overwrite: false, new Dictionary<string, string>());
        foreach (var (name, content) in draft.Files)
        {
            output.Write(name, content);
        }
    }

    private static int Tell(Session session, string folder, string from, KitDraft draft)
    {
        session.Error.WriteLine(session.Say("draft.done", ("folder", folder), ("sheet", draft.Sheet.Name)));
        foreach (var doubt in DraftDoubts.Of(draft))
        {
            session.Out.WriteLine(doubt.In(session.Language));
        }

        var (kit, faults) = KitFolder.Inspect(folder);
        foreach (var fault in faults)
        {
            session.Out.WriteLine(fault.In(session.Language));
        }

        session.Error.WriteLine(session.Say("lint.count", ("count", faults.Count)));
        if (kit is not null && faults.Count == 0)
        {
            session.Error.WriteLine(ReadBack(kit, draft.Sheet, Path.GetFileName(from)).In(session.Language));
        }

        session.Error.WriteLine(session.Say("draft.next", ("folder", folder)));
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Findings;
    }

    /// <summary>What the draft reads from the very form that it was made of.</summary>
    private static Phrase ReadBack(Kit kit, GridSheet sheet, string file)
    {
        var read = FormReading.Read(new GridWorkbook([sheet]), file, [kit.Plan]);
        return read.Forms.IsEmpty
            ? AppPhrases.Of("draft.notRead")
            : AppPhrases.Of(
                "draft.read",
                ("fields", read.Forms[0].Form.Fields.Count(f => !f.Entry.IsBlank)),
                ("funds", read.Forms[0].Form.Funds.Length),
                ("rows", read.Forms[0].Form.Indicators.Length),
                ("findings", read.Forms[0].Findings.Length));
    }
}
