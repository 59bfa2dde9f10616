using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;

namespace ReportGen.App.Watching;

/// <summary>One round of a watch: a run over everything, in which what has not changed costs next to nothing.</summary>
/// <param name="processing">Reads and judges.</param>
/// <param name="report">The layouts of the overviews.</param>
/// <param name="options">The options that change results.</param>
/// <param name="jobs">How many files at a time.</param>
internal sealed class WatchRound(FileProcessing processing, RunReport report, RunOptions options, int jobs)
{
    /// <summary>Looks at a file once more, right before it is opened.</summary>
    public Func<InputFile, SeenFile?> See { get; init; } = Inbox.See;

    /// <summary>The inputs of a round, in the order that a run would have them in.</summary>
    /// <param name="held">The output folder; a file that is left alone counts only where it has an earlier result.</param>
    /// <param name="plan">The round.</param>
    /// <param name="archived">Inputs that lie in the archive.</param>
    public static IReadOnlyList<InputFile> InputsOf(HeldFolder held, RoundPlan plan, IEnumerable<InputFile> archived) =>
        [.. plan.Open.Concat(plan.Left.Where(f => held.Ledger.Find(f.Name) is { IsSound: true })).Concat(archived).OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>Does the round.</summary>
    /// <exception cref="OperationCanceledException">It was stopped between two files.</exception>
    /// <exception cref="IOException">Results cannot be written.</exception>
    public RunResult Run(HeldFolder held, RoundPlan plan, IReadOnlyList<InputFile> inputs, RoundProgress progress, Action<FileResult> done, CancellationToken stop)
    {
        var left = plan.Left.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        var run = new BatchRun(processing, report, held, options)
        {
            MayOpen = input =>
            {
                progress.Begin(input.Name);
                return !left.Contains(input.Name) && IsAsSeen(input, plan);
            },
        };
        return run.Run(inputs, jobs, Told, stop);

        void Told(FileResult result)
        {
            progress.End(result.File);
            done(result);
        }
    }

    /// <summary>A file that somebody has begun to write since it was found complete would be read by half.</summary>
    private bool IsAsSeen(InputFile input, RoundPlan plan)
    {
        try
        {
            return See(input) is { } now && (!plan.Looks.TryGetValue(input.Name, out var look) || look == now.Look);
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            // Opening it tells why, and it is tried again.
            return true;
        }
    }
}
