using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.App.Batch.Shards;

namespace ReportGen.App.Batch;

/// <summary>The main job: every input file is read, judged and printed, several at a time; then the overviews and the manifest are written.</summary>
internal sealed class BatchRun(FileProcessing processing, RunReport report, HeldFolder held, RunOptions options)
{
    /// <summary>Asked before each input is opened, by several threads: where it answers no, and there is an earlier result, that is kept.</summary>
    public Func<InputFile, bool> MayOpen { get; init; } = _ => true;

    /// <summary>Does all inputs.</summary>
    /// <inheritdoc cref="Run(RunPart, int, Action{FileResult}, CancellationToken)"/>
    public RunResult Run(IReadOnlyList<InputFile> inputs, int jobs, Action<FileResult> done, CancellationToken cancelled) =>
        Run(RunPart.Whole(inputs), jobs, done, cancelled);

    /// <summary>Does it all; the results come in the order of the inputs, however the work was divided.</summary>
    /// <param name="part">The files.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="done">Told of each file in the order of the inputs, as soon as it and those before it are done.</param>
    /// <param name="cancelled">Stops between two files; what is written stays whole, and the ledger knows of it.</param>
    /// <exception cref="IOException">The ledger cannot be written.</exception>
    public RunResult Run(RunPart part, int jobs, Action<FileResult> done, CancellationToken cancelled)
    {
        var step = new InputStep(processing, held, options);
        var results = new RunResults(held.Ledger, part.Inputs.Count);
        var tally = new RunTally();
        var order = new InOrder<DoneStep>(s =>
        {
            tally.Add(s.Result, s.IsUnchanged);
            done(s.Result);
        });

        SideBySide.Each(part.Inputs.Count, jobs, i =>
        {
            var (input, name) = (part.Inputs[i], part.Names[i]);
            var came = MayOpen(input) ? step.Do(input, name) : step.Leave(input, name) ?? step.Do(input, name);
            results.Add(i, came);
            order.Add(i, came);
        }, cancelled);
        return new RunEnding(processing, report, held, options).Finish(results, tally, ShardNote.Of(part, options, processing.Kits));
    }
}
