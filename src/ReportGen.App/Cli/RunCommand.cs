using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Results;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Packages;

namespace ReportGen.App.Cli;

/// <summary><c>run INPUT... -o OUT</c>: the main job.</summary>
internal static class RunCommand
{
    private sealed record Options(string[] Inputs, string Output, string? Templates, string? Kit, ReadLimits Limits, string FailOn, bool Overwrite, bool Xls, bool NoAudit, bool Force, int Jobs, string? LogFolder);

    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.output"), Required = true, HelpName = "OUT" };
        var templates = SharedOptions.Templates(session);
        var kit = SharedOptions.Kit(session);
        var limits = new LimitOptions(session);
        var xls = new Option<bool>("--xls") { Description = session.Say("option.xls") };
        var noAudit = new Option<bool>("--no-audit") { Description = session.Say("option.noAudit") };
        var force = new Option<bool>("--force") { Description = session.Say("option.force") };
        var failOn = SharedOptions.FailOn(session);
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var jobs = new Option<int>("--jobs", "-j") { Description = session.Say("option.jobs"), DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N" };
        var logs = new Option<string?>("--log-dir") { Description = session.Say("option.logDir"), HelpName = "DIR" };
        var command = new Command("run", session.Say("command.run")) { inputs, output, templates, kit, failOn, overwrite, force, xls, noAudit, jobs, logs };
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
                parsed.GetValue(noAudit),
                parsed.GetValue(force),
                SharedOptions.Within(parsed.GetValue(jobs), 1, 256, "--jobs"),
                parsed.GetValue(logs)),
            cancelled)));
        return command;
    }

    private static int Run(Session session, Options options, CancellationToken cancelled)
    {
        using var held = Processing.Folder(session, options.Output, options.Inputs, options.Overwrite);
        using var log = Logging.Open(options.LogFolder, session.Error);
        session.Log = log;
        var inputs = Processing.Inputs(options.Inputs, options.Output);
        var library = Session.Kits(options.Templates);
        var report = RunReport.Load(library.Folder, session.Language);
        var settings = new RunOptions(session.Language) { Kit = options.Kit, Limits = options.Limits, Xls = options.Xls, Audit = !options.NoAudit, Force = options.Force };
        var run = new BatchRun(Processing.Make(session, library, options.Kit, options.Limits), report, held, settings);
        var result = Progress.Show(session, inputs.Count, step => run.Run(inputs, options.Jobs, file => Tell(session, file, step), cancelled));
        Tell(session, options.Output, result);
        log.Information("{Files} files, {Forms} forms", result.Tally.Files, result.Tally.Forms);
        return Verdict.Of(result.Tally, result.Problems, options.FailOn);
    }

    private static void Tell(Session session, FileResult file, Action step)
    {
        session.Out.WriteLine(RunLine.Of(file, session));
        step();
    }

    private static void Tell(Session session, string output, RunResult result)
    {
        foreach (var line in RunLine.Across(result.Across, session))
        {
            session.Out.WriteLine(line);
        }

        foreach (var removed in result.Removed)
        {
            session.Out.WriteLine(session.Say("run.removed", ("output", removed)));
        }

        session.Out.WriteLine(RunNote.Of(result.Tally, session.Language));
        if (result.Tally.Unchanged > 0) session.Out.WriteLine(session.Say("run.unchanged", ("count", result.Tally.Unchanged)));
        session.Out.Write(FindingsText.Write(result.Problems, session.Language));
        session.Out.WriteLine(session.Say("run.where", ("output", Path.GetFullPath(output)), ("summary", RunReport.Summary), ("findings", RunReport.Findings)));
    }
}
