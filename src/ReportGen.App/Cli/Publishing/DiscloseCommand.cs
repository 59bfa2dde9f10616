using System.CommandLine;
using ReportGen.App.Accounts;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Pdf;
using ReportGen.App.Disclosures;
using ReportGen.App.Kits;
using ReportGen.App.Narratives;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Publishing.Masking;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>disclose INPUT... -o OUT</c>: the whole document of the yearly disclosure, from a unit's accounts and forms.</summary>
internal static class DiscloseCommand
{
    private sealed record Options(string[] Inputs, string Output, string? Outline, string? Mask, bool Pdf, string? Office, int Seconds, string? Templates, ReadLimits Limits, string FailOn, bool Overwrite);

    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.output"), Required = true, HelpName = "OUT" };
        var outline = new Option<string?>("--outline") { Description = session.Say("option.outline"), HelpName = "OUTLINE" };
        var mask = new Option<string?>("--mask") { Description = session.Say("option.mask"), HelpName = "FILE" };
        var pdf = new Option<bool>("--pdf") { Description = session.Say("option.pdf") };
        var office = new Option<string?>("--soffice") { Description = session.Say("option.soffice"), HelpName = "FILE" };
        var seconds = new Option<int>("--pdf-seconds") { Description = session.Say("option.pdfSeconds"), DefaultValueFactory = _ => 120, HelpName = "N" };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var templates = SharedOptions.Templates(session);
        var limits = new LimitOptions(session);
        var failOn = SharedOptions.FailOn(session);
        var command = new Command("disclose", session.Say("command.disclose")) { inputs, output, outline, mask, pdf, office, seconds, overwrite, templates, failOn };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            session,
            new Options(
                parsed.GetRequiredValue(inputs),
                parsed.GetRequiredValue(output),
                parsed.GetValue(outline),
                parsed.GetValue(mask),
                parsed.GetValue(pdf),
                parsed.GetValue(office),
                SharedOptions.Within(parsed.GetValue(seconds), 1, 3600, "--pdf-seconds"),
                parsed.GetValue(templates),
                limits.Of(parsed),
                parsed.GetRequiredValue(failOn),
                parsed.GetValue(overwrite)),
            cancelled)));
        return command;
    }

    private static int Run(Session session, Options options, CancellationToken cancelled)
    {
        session.Log = Logging.ToConsole();
        var kits = Session.Kits(options.Templates);
        var library = AccountsLibrary.Load(kits.Folder);
        var report = RunReport.Load(kits.Folder, session.Language);
        var pdf = options.Pdf ? new PdfConversion(PdfConversion.Find(options.Office), TimeSpan.FromSeconds(options.Seconds)) : null;
        var narratives = NarrativeLibrary.Load(kits.Folder);
        if (options.Outline is { } outline) _ = narratives.Named(outline);
        var masked = options.Mask is { } named ? MaskOf(named) : null;
        var processing = Processing.Make(session, kits, null, options.Limits);
        var inputs = Processing.Inputs(options.Inputs, [options.Output]);
        using var held = Processing.Folder(session, options.Output, options.Inputs, options.Overwrite);
        Processing.TellPassed(session, options.Inputs, options.Output);
        var unit = DisclosedUnit.Of(new AccountsProcessing(library.Sets, library.TieOuts, processing, options.Limits).Process(inputs));
        if (masked is not null) unit = unit.With(masked, Path.GetFileName(options.Mask!), library.TieOuts);
        var result = new DisclosureRun(narratives, report, held.Folder, pdf, session.Language).Write(unit, options.Outline, cancelled);
        held.Compact(held.Ledger.Done);
        foreach (var document in result.Documents)
        {
            session.Out.WriteLine(document);
        }

        session.Out.WriteLine(RunNote.Of(result.Files, session.Language));
        session.Out.Write(FindingsText.Write(result.Problems, session.Language));
        session.Out.WriteLine(session.Say("disclose.where", ("output", Path.GetFullPath(options.Output)), ("findings", RunReport.Findings)));
        return Verdict.Of(result.Files, result.Problems, options.FailOn);
    }

    private static MaskList MaskOf(string path) => File.Exists(path) ? MaskList.Parse(TextFile.Read(path)) : throw new UsageException(AppPhrases.Of("usage.noMask", ("file", path)));
}
