using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Batch;

/// <summary>The main job: every input file is read, judged and printed, several at a time; then the overviews and the manifest are written.</summary>
internal sealed class BatchRun(FileProcessing processing, RunReport report, HeldFolder held, RunOptions options)
{
    /// <summary>Asked before each input is opened, by several threads: where it answers no, and there is an earlier result, that is kept.</summary>
    public Func<InputFile, bool> MayOpen { get; init; } = _ => true;

    /// <summary>Does it all; the results come in the order of the inputs, however the work was divided.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="done">Told of each file in the order of the inputs, as soon as it and those before it are done.</param>
    /// <param name="cancelled">Stops between two files; what is written stays whole, and the ledger knows of it.</param>
    public RunResult Run(IReadOnlyList<InputFile> inputs, int jobs, Action<FileResult> done, CancellationToken cancelled)
    {
        var names = OutputNames.For(inputs);
        var step = new InputStep(processing, held, options);
        var results = new RunResults(held.Ledger, inputs.Count);
        var tally = new RunTally();
        var order = new InOrder<DoneStep>(s =>
        {
            tally.Add(s.Result, s.IsUnchanged);
            done(s.Result);
        });

        // One after another, not in blocks: otherwise half of the results would wait for the first block's end.
        var each = Partitioner.Create(ShortLived.Each(Enumerable.Range(0, inputs.Count)), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(each, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancelled }, i =>
        {
            var came = MayOpen(inputs[i]) ? step.Do(inputs[i], names[i]) : step.Leave(inputs[i], names[i]) ?? step.Do(inputs[i], names[i]);
            results.Add(i, came);
            order.Add(i, came);
        });
        return Finish(results, tally, inputs);
    }

    private RunResult Finish(RunResults results, RunTally tally, IReadOnlyList<InputFile> inputs)
    {
        var across = results.JudgeAcross(new ResultMaking(options.Language).Said);
        tally.Findings.Add(across.Select(a => a.Finding));
        var removed = StaleOutputs.Remove(held.Folder);
        var note = RunNote.Of(tally, options.Language);
        ImmutableArray<Finding> problems =
        [
            .. held.Folder.TryWrite(RunReport.Summary, (to, scratch) => report.WriteSummary(results.All, note, new ReportStreams(to, scratch))),
            .. held.Folder.TryWrite(RunReport.Findings, (to, scratch) => report.WriteFindings(results.All, note, new ReportStreams(to, scratch))),
        ];
        problems = [.. problems, .. WriteManifest(results, problems)];
        return new RunResult(tally, [.. across.Select(a => (inputs[a.Input].Name, a.Finding))], problems, removed);
    }

    private IEnumerable<Finding> WriteManifest(RunResults results, ImmutableArray<Finding> problems)
    {
        try
        {
            var manifest = new RunManifest(processing.Kits.Where(k => results.Kits.Contains(k.Id)), results.All, problems, held.Folder.Ours, options.Language) { Options = options };
            held.Folder.WriteOwn(RunManifest.FileName, manifest.Write);
            held.Compact(results.Done);
            return [];
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            return [FindingCatalogue.Find("PF-903", Place.OfFile(RunManifest.FileName), ("reason", WorldReason.Of(world)))];
        }
    }
}

/// <summary>What came of a run.</summary>
/// <param name="Tally">The run in numbers.</param>
/// <param name="Across">What was found between the forms, with the input it is told at.</param>
/// <param name="Problems">What went wrong in writing the overviews.</param>
/// <param name="Removed">Outputs of inputs that are gone, which are gone now too.</param>
internal sealed record RunResult(RunTally Tally, ImmutableArray<(string Input, Finding Finding)> Across, ImmutableArray<Finding> Problems, ImmutableArray<string> Removed);
