using System.CommandLine;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Disk;
using ReportGen.App.Batch.Shards;

namespace ReportGen.App.Cli.Running;

/// <summary><c>merge OUT... -o ALL</c>: puts the shards of a run together.</summary>
internal static class MergeCommand
{
    private sealed record Options(string[] Shards, string Output, string? Templates, string FailOn, bool Overwrite, int Jobs);

    public static Command Make(Session session)
    {
        var shards = new Argument<string[]>("OUT") { Description = session.Say("argument.shards"), Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = session.Say("option.mergeOutput"), Required = true, HelpName = "ALL" };
        var templates = SharedOptions.Templates(session);
        var failOn = SharedOptions.FailOn(session);
        var overwrite = new Option<bool>("--overwrite") { Description = session.Say("option.overwrite") };
        var jobs = SharedOptions.Jobs(session);
        var command = new Command("merge", session.Say("command.merge")) { shards, output, templates, failOn, overwrite, jobs };
        command.SetAction((parsed, cancelled) => Task.FromResult(Run(
            session,
            new Options(
                parsed.GetRequiredValue(shards),
                parsed.GetRequiredValue(output),
                parsed.GetValue(templates),
                parsed.GetRequiredValue(failOn),
                parsed.GetValue(overwrite),
                SharedOptions.JobsOf(parsed.GetValue(jobs))),
            cancelled)));
        return command;
    }

    private static int Run(Session session, Options options, CancellationToken cancelled)
    {
        if (options.Shards.FirstOrDefault(s => RealPath.IsWithin(s, options.Output) || RealPath.IsWithin(options.Output, s)) is { } same)
        {
            throw new UsageException(AppPhrases.Of("usage.mergeIntoShard", ("output", options.Output), ("shard", same)));
        }

        var shards = ShardSet.Open(options.Shards);
        var library = Session.Kits(options.Templates);
        var processing = Processing.Make(session, library, shards.Options.Kit, shards.Options.Limits);
        shards.RefuseOther(ShardNote.FingerprintOf(processing.Kits));
        var report = RunReport.Load(library.Folder, shards.Options.Language);
        using var held = Processing.Folder(session, options.Output, [], options.Overwrite);
        var run = new MergeRun(shards, processing, report, held);
        var result = Progress.Show(session, shards.Inputs, step => run.Run(options.Jobs, step, cancelled));
        RunLine.WriteEnd(session, options.Output, result);
        return Verdict.Of(result.Tally, result.Problems, options.FailOn);
    }
}
