using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.App.Kits;
using ReportGen.Model.Phrases;
using ReportGen.Reading;
using ReportGen.Reading.Proposal;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Cli.Kits;

/// <summary><c>kit new DIR --from FILE</c>: the draft of a kit for a form never seen, and what a person has to look at.</summary>
internal static class KitNewCommand
{
    /// <summary>More labels than this that the draft does not find in its own form, and it is of no use.</summary>
    private const int MostMissing = 3;

    private sealed record Request(string Folder, string From, string? Sheet, string? Templates, ReadLimits Limits)
    {
        /// <summary>The folder to be made, whole; its name becomes the kit's.</summary>
        public string Target { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder));

        /// <summary>The form's file as findings name it.</summary>
        public string FileName { get; } = Path.GetFileName(From);
    }

    public static Command Make(Session session)
    {
        var folder = new Argument<string>("DIR") { Description = session.Say("argument.newFolder") };
        var from = new Option<string>("--from") { Description = session.Say("option.from"), Required = true, HelpName = "FILE" };
        var sheet = new Option<string?>("--sheet") { Description = session.Say("option.sheet"), HelpName = "NAME" };
        var templates = SharedOptions.Templates(session);
        var command = new Command("new", session.Say("command.kitNew")) { folder, from, sheet, templates };
        var limits = new LimitOptions(session);
        limits.AddTo(command);
        command.SetAction(parsed => New(session, new Request(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(from), parsed.GetValue(sheet), parsed.GetValue(templates), limits.Of(parsed))));
        return command;
    }

    private static int New(Session session, Request asked)
    {
        if (File.Exists(asked.Target) || (Directory.Exists(asked.Target) && Directory.EnumerateFileSystemEntries(asked.Target).Any()))
        {
            throw new UsageException(AppPhrases.Of("usage.kitExists", ("folder", asked.Folder)));
        }

        if (!File.Exists(asked.From))
        {
            throw new UsageException(AppPhrases.Of("usage.noInput", ("inputs", asked.From)));
        }

        try
        {
            return Draft(session, asked);
        }
        catch (UnreadableWorkbookException unreadable)
        {
            session.Error.Write(FindingsText.Write([UnreadableFinding.Of(unreadable, asked.FileName)], session.Language));
            return ExitCode.Unreadable;
        }
    }

    private static int Draft(Session session, Request asked)
    {
        var file = InputContent.Read(asked.From, asked.Limits.FileBytes);
        ContentFinding.Refuse(new InputFile(asked.From, asked.FileName), file);
        var workbook = WorkbookReader.Read(file, asked.Limits);
        if (workbook.Content != WorkbookContent.Package)
        {
            session.Error.WriteLine(session.Say("draft.onlyXlsx"));
            return ExitCode.Unreadable;
        }

        var known = KnownLabels.From(Session.Kits(asked.Templates).Definitions);
        var draft = KitDraft.Of(file, workbook, asked.FileName, Path.GetFileName(asked.Target), asked.Sheet, known)
            ?? throw new UsageException(AppPhrases.Of("usage.noSheet", ("sheet", asked.Sheet ?? ""), ("file", asked.From)));
        if (!draft.Proposal.HasIndicators)
        {
            session.Error.WriteLine(session.Say("draft.noForm", ("sheet", draft.Sheet.Name)));
            return ExitCode.Findings;
        }

        Write(asked.Target, draft);
        return Tell(session, asked, draft);
    }

    private static void Write(string folder, KitDraft draft)
    {
        var output = new OutputFolder(folder, overwrite: false, new Dictionary<string, string>());
        foreach (var (name, content) in draft.Files)
        {
            output.Write(name, content);
        }
    }

    private static int Tell(Session session, Request asked, KitDraft draft)
    {
        session.Error.WriteLine(session.Say("draft.done", ("folder", asked.Folder), ("sheet", draft.Sheet.Name)));
        var (kit, faults) = KitFolder.Inspect(asked.Folder);
        foreach (var doubt in DraftDoubts.Of(draft).Concat(faults))
        {
            session.Out.WriteLine(doubt.In(session.Language));
        }

        session.Error.WriteLine(session.Say("lint.count", ("count", faults.Count)));
        var isSound = faults.Count == 0 && (kit is null || ReadsItsForm(session, kit, draft, asked.FileName));
        session.Error.WriteLine(session.Say("draft.next", ("folder", asked.Folder)));
        return isSound ? ExitCode.Ok : ExitCode.Findings;
    }

    /// <summary>Reads the very form that the draft was made of, and tells what came of it.</summary>
    private static bool ReadsItsForm(Session session, Kit kit, KitDraft draft, string fileName)
    {
        var read = FormReading.Read(new GridWorkbook([draft.Sheet]), fileName, [kit.Plan]);
        session.Error.WriteLine(ReadBack(read).In(session.Language));
        var wrong = LabelsOf(kit).Count(l => l.All(c => char.IsAsciiDigit(c) || c is '.' or '%' or ',')) + read.Forms.Sum(f => f.Findings.Count(p => p.Id == "PF-103"));
        if (wrong > MostMissing) session.Error.WriteLine(session.Say("draft.bad", ("count", wrong)));
        return !read.Forms.IsEmpty && wrong <= MostMissing;
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
