using System.Collections.Immutable;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.App.Batch.Shards;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rendering.Reports;

namespace ReportGen.App.Batch;

/// <summary>What is done when all inputs are: the forms are held against each other, the overviews and the manifest written.</summary>
internal sealed class RunEnding(FileProcessing processing, RunReport report, HeldFolder held, RunOptions options)
{
    /// <summary>Ends a run.</summary>
    /// <param name="results">What came of the inputs.</param>
    /// <param name="tally">The same in numbers.</param>
    /// <param name="shard">Which part of a run it was; null for all of it. Forms of a part are not held against each other: the others are missing.</param>
    public RunResult Finish(RunResults results, RunTally tally, ShardNote? shard = null)
    {
        var across = shard is null ? results.JudgeAcross(new ResultMaking(options.Language).Said) : [];
        tally.Findings.Add(across.Select(a => a.Finding));
        var removed = StaleOutputs.Remove(held.Folder);
        var note = RunNote.Of(tally, options.Language, shard?.Shard);
        ImmutableArray<Finding> problems =
        [
            .. held.Folder.TryWrite(RunReport.Summary, (to, scratch) => report.WriteSummary(results.All, note, new ReportStreams(to, scratch))),
            .. held.Folder.TryWrite(RunReport.Findings, (to, scratch) => report.WriteFindings(results.All, note, new ReportStreams(to, scratch))),
        ];
        problems = [.. problems, .. WriteManifest(results, problems, shard)];
        return new RunResult(tally, [.. across.Select(a => (results.Done[a.Input].Input, a.Finding))], problems, removed);
    }

    private IEnumerable<Finding> WriteManifest(RunResults results, ImmutableArray<Finding> problems, ShardNote? shard)
    {
        try
        {
            var kits = processing.Kits.Where(k => results.Kits.Contains(k.Id));
            var manifest = new RunManifest(kits, results.All, problems, held.Folder.Ours, options.Language) { Settings = RunSettings.Of(options, processing.Kits, report), Shard = shard };
            held.Folder.WriteOwn(RunManifest.FileName, manifest.Write);
            held.Compact(results.Done, shard);
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
