using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Results;
using ReportGen.App.Batch.Shards;

namespace ReportGen.App.Cli.Running;

/// <summary><c>run INPUT... -o OUT</c>: the main job.</summary>
internal static class RunCommand
{
    private sealed record Asked(string[] Inputs, string FailOn, string? Shard);

    public static Command Make(Session session)
    {
        var inputs = SharedOptions.Inputs(session);
        var failOn = SharedOptions.FailOn(session);
        var force = new Option<bool>("--force") { Description = session.Say("option.force") };
        var shard = new Option<string?>("--shard") { Description = session.Say("option.shard"), HelpName = "K/N" };
        var options = new BatchOptions(session);
        var command = new Command("run", session.Say("command.run")) { inputs };
        options.AddTo(command);
        command.Options.Add(failOn);
        command.Options.Add(force);
        command.Options.Add(shard);
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            session,
            options,
            parsed,
            new Asked(parsed.GetRequiredValue(inputs), parsed.GetRequiredValue(failOn), parsed.GetValue(shard)),
            options.Of(parsed) with { Force = parsed.GetValue(force) },
            cancelled)));
        return command;
    }

    /// <summary>Whether it is a run, and of the kits beside the program, as far as can be told before the command line is parsed. It takes longer to parse than to look.</summary>
    public static bool WantsUsualKits(string[] args) => args is ["run", _, ..] && !Array.Exists(args, a => a.StartsWith("--templates", StringComparison.Ordinal) || a.StartsWith("--kit", StringComparison.Ordinal));

    private static int Run(Session session, BatchOptions options, ParseResult parsed, Asked asked, RunOptions settings, CancellationToken cancelled)
    {
        var (output, jobs) = (options.Output(parsed), options.Jobs(parsed));
        var shard = asked.Shard is { } written ? Shard.Parse(written) : null;
        // Loading the kits is most of what a single form waits for: they are loaded while the inputs and the overviews are seen to.
        var kits = options.Templates(parsed) is null && settings.Kit is null && session.Usual is { } begun ? begun : Session.KitsAhead(options.Templates(parsed), settings.Kit);
        var inputs = Processing.Inputs(asked.Inputs, [output]);
        var library = kits.GetAwaiter().GetResult();
        var report = RunReport.Load(library.Folder, session.Language);
        var judged = Processing.Judge(library, settings.Kit);
        if (inputs.Count < jobs) new Rehearsal(judged[0], report, session.Language).Begin();
        using var held = Processing.Folder(session, output, asked.Inputs, options.Overwrite(parsed));
        using var log = Logging.Open(options.Logs(parsed), session);
        session.Log = log;
        if (shard is not null) TellOver(session, output, shard);
        Processing.TellPassed(session, asked.Inputs, output);
        var run = new BatchRun(Processing.Make(session, library, settings.Kit, settings.Limits), report, held, settings);
        var part = shard is null ? RunPart.Whole(inputs) : RunPart.Of(inputs, shard, settings.Limits, jobs, cancelled);
        var result = Progress.Show(session, part.Inputs.Count, step => run.Run(part, jobs, file => Tell(session, file, step), cancelled));
        RunLine.WriteEnd(session, output, result);
        if (shard is not null) session.Out.WriteLine(session.Say("run.shard", ("number", shard.Number), ("of", shard.Of), ("inputs", part.Inputs.Count), ("all", part.All)));
        log.Information("{Files} files, {Forms} forms", result.Tally.Files, result.Tally.Forms);
        return Verdict.Of(result.Tally, result.Problems, asked.FailOn);
    }

    /// <summary>Outputs follow the inputs of the run: those of another part, or of all, go. Whoever has mistaken the folder must learn it before.</summary>
    private static void TellOver(Session session, string output, Shard shard)
    {
        if (EarlierManifest.PartIn(output) is not { } part || part == (shard.Number, shard.Of)) return;

        var other = part.Of == 0 ? AppPhrases.Of("run.shardOver.whole") : AppPhrases.Of("run.shardOver.part", ("number", part.Number), ("of", part.Of));
        session.Error.WriteLine(session.Say("run.shardOver", ("output", output), ("other", other), ("number", shard.Number)));
    }

    private static void Tell(Session session, FileResult file, Action step)
    {
        session.Out.WriteLine(RunLine.Of(file, session));
        step();
    }
}
