using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Packages;

namespace ReportGen.App.Cli;

/// <summary><c>run INPUT... -o OUT</c>: the main job.</summary>
internal static class RunCommand
{
    private sealed record Options(string[] Inputs, string Output, string? Templates, string? Kit, ReadLimits Limits, string FailOn, bool Overwrite, bool Xls, int Jobs, string? LogFolder);

    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.output"), Required = true, HelpName = "OUT" };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var xls = new Option<bool>("--xls") { Description = session.Say("option.xls") };
        var failOn = SharedOptions.FailOn(session);
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var jobs = new Option<int>("--jobs", "-j") { Description = session.Say("option.jobs"), DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        var logs = new Option<string?>("--log-dir") { Description = session.Say("option.logDir"), HelpName = "DIR" };
        var command = new Command("run", session.Say("command.run")) { inputs, output, templates, kit, failOn, overwrite, xls, jobs, logs };
        limits.AddTo(command);
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            session,
            new Options(
                parsed.GetRequiredValue(inputs),
                parsed.GetRequiredValue(output),
                parsed.GetValue(templates),
                parsed.GetValue(kit),
                limits.Of(parsed),
                parsed.GetRequiredValue(failOn),
                parsed.GetValue(overwrite),
                parsed.GetValue(xls),
                SharedOptions.Within(parsed.GetValue(jobs), 1, 256, "--jobs"),
                parsed.GetValue(logs)),
            cancelled)));
        return command;
    }

    private static int Run(Session session, Options options, CancellationToken cancelled)
    {
        var folder = Processing.Folder(options.Output, options.Inputs, options.Overwrite);
        using var log = Logging.Open(options.LogFolder, session.Error);
        session.Log = log;
        var inputs = Processing.Inputs(options.Inputs, options.Output);
        var library = Session.Kits(options.Templates);
        var report = RunReport.Load(library.Folder, session.Language);
        var run = new BatchRun(Processing.Make(session, library, options.Kit, options.Limits), report, folder, session.Language, options.Xls);
        var (files, problems) = Progress.Show(session, inputs.Count, done => run.Run(inputs, options.Jobs, done, cancelled));
        Tell(session, options.Output, files, problems);
        log.Information("{Files} files, {Forms} forms", files.Count, files.Sum(f => f.Forms.Length));
        return Verdict.Of(files, problems, options.FailOn);
    }

    private static void Tell(Session session, string output, IReadOnlyList<ProcessedFile> results, IReadOnlyList<Finding> problems)
    {
        foreach (var file in results)
        {
            session.Out.WriteLine(RunLine.Of(file, session));
        }

        session.Out.WriteLine(RunNote.Of(results, session.Language));
        session.Out.Write(FindingsText.Write(problems, session.Language));
        session.Out.WriteLine(session.Say("run.where", ("output", Path.GetFullPath(output)), ("summary", RunReport.Summary), ("findings", RunReport.Findings)));
    }
}
