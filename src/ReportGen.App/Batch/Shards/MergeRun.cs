using ReportGen.App.Batch.Ledgers;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.App.Batch.Shards;

/// <summary>
/// Puts the shards of a run together: what they wrote is copied, what they found is taken from their ledgers, and what is told only when all
/// forms are known is done here. The result is that of one run over all inputs, to the last byte.
/// </summary>
internal sealed class MergeRun(ShardSet shards, FileProcessing processing, RunReport report, HeldFolder held)
{
    private readonly ResultMaking _making = new(shards.Options.Language);

    /// <param name="jobs">How many inputs at a time.</param>
    /// <param name="step">Told of each input.</param>
    /// <param name="cancelled">Stops between two inputs.</param>
    public RunResult Run(int jobs, Action step, CancellationToken cancelled)
    {
        var results = new RunResults(held.Ledger, shards.Inputs);
        var tally = new RunTally();
        var guard = new Lock();
        foreach (var shard in shards.Folders())
        {
            SideBySide.Each(shard.Done.Count, jobs, i =>
            {
                var came = Take(shard, shard.Done[i]);
                results.Add(shard.Note.Positions[i], came);
                lock (guard)
                {
                    tally.Add(came.Result, came.IsUnchanged);
                    step();
                }
            }, cancelled);
        }

        return new RunEnding(processing, report, held, shards.Options).Finish(results, tally);
    }

    private DoneStep Take(ShardFolder shard, DoneInput done)
    {
        var bytes = shard.ResultOf(done);
        var result = WholeResult.Of(bytes, processing);
        var lost = new List<string>();
        var findings = new List<Finding>();
        foreach (var output in shard.Outputs[done.Input])
        {
            if (shard.ContentOf(output) is { } content)
            {
                findings.AddRange(held.Folder.TryWrite(output.Name, content, output.Input));
            }
            else
            {
                lost.Add(output.Name);
                findings.Add(FindingCatalogue.Find("PF-908", Place.OfFile(output.Name), ("number", shard.Note.Shard.Number)));
            }
        }

        if (findings.Count == 0) return new DoneStep(held.Ledger.Append(done, bytes), result, IsUnchanged: false);

        result = result with
        {
            Findings = [.. result.Findings, .. _making.Said([.. findings])],
            Forms = [.. result.Forms.Select(f => lost.Contains(f.Output) ? f with { Output = "", Row = f.Row with { Output = "" } } : f)],
        };
        // A run over all would have to do it again.
        return new DoneStep(held.Ledger.Append(done with { Options = "" }, ResultWriter.Write(result)), result, IsUnchanged: false);
    }
}
