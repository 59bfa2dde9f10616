using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Results;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Cli;

/// <summary><c>run INPUT... -o OUT</c>: the main job.</summary>
internal static class RunCommand
{
    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var failOn = SharedOptions.FailOn(session);
        var force = new Option<bool>("--force") { Description = session.Say("option.force") };
        var options = new BatchOptions(session);
        var command = new Command("run", session.Say("command.run")) { inputs };
        options.AddTo(command);
        command.Options.Add(failOn);
        command.Options.Add(force);
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            session, options, parsed, parsed.GetRequiredValue(inputs), options.Of(parsed) with { Force = parsed.GetValue(force) }, parsed.GetRequiredValue(failOn), cancelled)));
        return command;
    }

    private static int Run(Session session, BatchOptions options, ParseResult parsed, string[] arguments, RunOptions settings, string failOn, CancellationToken cancelled)
    {
        var (output, jobs) = (options.Output(parsed), options.Jobs(parsed));
        using var held = Processing.Folder(session, output, arguments, options.Overwrite(parsed));
        using var log = Logging.Open(options.Logs(parsed), session.Error);
        session.Log = log;
        var inputs = Processing.Inputs(arguments, output);
        var library = Session.Kits(options.Templates(parsed));
        var report = RunReport.Load(library.Folder, session.Language);
        var run = new BatchRun(Processing.Make(session, library, settings.Kit, settings.Limits), report, held, settings);
        var result = Progress.Show(session, inputs.Count, step => run.Run(inputs, jobs, file => Tell(session, file, step), cancelled));
        Tell(session, output, result);
        log.Information("{Files} files, {Forms} forms", result.Tally.Files, result.Tally.Forms);
        return Verdict.Of(result.Tally, result.Problems, failOn);
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
