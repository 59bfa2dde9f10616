using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Publishing;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks;

namespace ReportGen.App.Cli.Publishing;

/// <summary><c>publish clean FILE|FOLDER... -o DIR</c>: copies without properties, comments and the like; what goes is listed.</summary>
internal static class PublishCleanCommand
{
    private sealed record Options(string[] Inputs, string Output, int? Year, bool DropHidden, bool Overwrite, bool AsJson, string FailOn, ReadLimits Limits);

    public static Command Make(Session session)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = session.Say("argument.published"), Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.cleanOutput"), Required = true, HelpName = "DIR" };
        var year = PublishCheckCommand.YearOption(session);
        var dropHidden = new Option<bool>("--drop-hidden") { Description = session.Say("option.dropHidden") };
        var asJson = new Option<bool>("--json") { Description = session.Say("option.json") };
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var failOn = SharedOptions.FailOn(session);
        var limits = new LimitOptions(session);
        var command = new Command("clean", session.Say("command.publishClean")) { inputs, output, year, dropHidden, asJson, overwrite, failOn };
        limits.AddTo(command);
        command.SetAction(parsed => Run(session, new Options(
            parsed.GetRequiredValue(inputs),
            parsed.GetRequiredValue(output),
            parsed.GetValue(year),
            parsed.GetValue(dropHidden),
            parsed.GetValue(overwrite),
            parsed.GetValue(asJson),
            parsed.GetRequiredValue(failOn),
            limits.Of(parsed))));
        return command;
    }

    private static int Run(Session session, Options options)
    {
        session.Log = Logging.ToConsole();
        var inputs = PublishCheckCommand.Inputs(options.Inputs, [options.Output]);
        if (inputs.FirstOrDefault(i => Path.GetFullPath(Path.Combine(options.Output, i.Name)) == i.Path) is { } own)
        {
            throw new UsageException(AppPhrases.Of("usage.outputHoldsInput", ("output", own.Path)));
        }

        using var held = Processing.Folder(session, options.Output, options.Inputs, options.Overwrite);
        var folder = held.Folder;
        var run = new CleaningRun(folder, options.Limits, options.Year, options.DropHidden, session.Log);
        CleaningResult[] results = [.. inputs.Select(run.Clean)];
        ProcessedFile[] files = [.. results.Select(r => r.File)];
        folder.WriteOwn(RunManifest.FileName, RunManifest.Of(files, [], folder.Ours, session.Language).Write);
        held.Compact(held.Ledger.Done);
        if (options.AsJson)
        {
            session.WriteJson(CleaningList.Json(results, session.Language));
        }
        else
        {
            session.Out.Write(CleaningList.Text(results, session.Language));
            session.Out.Write(FindingsText.Write(files.SelectMany(f => f.Findings), session.Language));
        }

        session.Error.WriteLine(PublicationNote.Of(files, session.Language));
        return Verdict.Of(files, [], options.FailOn);
    }
}
