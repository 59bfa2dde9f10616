using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Reading;
using ReportGen.Reading.Proposal;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>kit new DIR --from FILE</c>: the draft of a kit for a form never seen, and what a person has to look at.</summary>
internal static class KitNewCommand
{
    /// <summary>More labels than this that the draft does not find in its own form, and it is of no use.</summary>
    private const int MostMissing = 3;

    public static Command Make(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = session.Say("argument.newFolder") };
        var from = new Option<string>("--from") { Description = session.Say("option.from"), Required = true, HelpName = "FILE" };
        var sheet = new Option<string?>("--sheet") { Description = session.Say("option.sheet"), HelpName = "NAME" };
        var templates = SharedOptions.Templates(session);
        var command = new Command("new", session.Say("command.kitNew")) { folder, from, sheet, templates };
        var limits = new LimitOptions(session);
        limits.AddTo(command);
        command.SetAction(parsed => New(session, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(from), parsed.GetValue(sheet), parsed.GetValue(templates), limits.Of(parsed)));
        return command;
    }

    private static int New(Session session, string folder, string from, string? sheet, string? templates, ReadLimits limits)
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
            var file = InputContent.Read(from, limits.FileBytes);
            ContentFinding.Refuse(new InputFile(from, Path.GetFileName(from)), file);
            var workbook = WorkbookReader.Read(file, limits);
            if (workbook.Content != WorkbookContent.Package)
            {
                session.Error.WriteLine(session.Say("draft.onlyXlsx"));
                return ExitCode.Unreadable;
            }

            var known = KnownLabels.From(Session.Kits(templates).Definitions);
            var draft = KitDraft.Of(file, workbook, Path.GetFileName(from), Path.GetFileName(target), sheet, known)
                ?? throw new UsageException(AppPhrases.Of("usage.noSheet", ("sheet", sheet ?? ""), ("file", from)));
            if (!draft.Proposal.HasIndicators)
            {
                session.Error.WriteLine(session.Say("draft.noForm", ("sheet", draft.Sheet.Name)));
                return ExitCode.Findings;
            }

            Write(target, draft);
            return Tell(session, folder, from, draft);
        }
        catch (UnreadableWorkbookException unreadable)
        {
            session.Error.Write(FindingsText.Write([UnreadableFinding.Of(unreadable, Path.GetFileName(from))], session.Language));
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

        var isSound = true;
        var (kit, faults) = KitFolder.Inspect(folder);
        foreach (var fault in faults)
        {
            session.Out.WriteLine(fault.In(session.Language));
        }

        session.Error.WriteLine(session.Say("lint.count", ("count", faults.Count)));
        if (kit is not null && faults.Count == 0)
        {
            var read = FormReading.Read(new GridWorkbook([draft.Sheet]), Path.GetFileName(from), [kit.Plan]);
            session.Error.WriteLine(ReadBack(read).In(session.Language));
            var wrong = LabelsOf(kit).Count(l => l.All(c => char.IsAsciiDigit(c) || c is '.' or '%' or ',')) + read.Forms.Sum(f => f.Findings.Count(p => p.Id == "PF-103"));
            isSound = !read.Forms.IsEmpty && wrong <= MostMissing;
            if (wrong > MostMissing)
            {
                session.Error.WriteLine(session.Say("draft.bad", ("count", wrong)));
            }
        }

        session.Error.WriteLine(session.Say("draft.next", ("folder", folder)));
        return faults.Count == 0 && isSound ? ExitCode.Ok : ExitCode.Findings;
    }

    private static IEnumerable<string> LabelsOf(Kit kit) =>
        [.. kit.Definition.Fields.Select(f => f.Label), .. kit.Definition.FundsColumns.Select(c => c.Label), .. kit.Definition.IndicatorColumns.Select(c => c.Label)];

    /// <summary>What the draft reads from the very form that it was made of.</summary>
    private static Phrase ReadBack(ReadResult read)
    {
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
