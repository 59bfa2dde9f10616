using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ReportGen.App.Batch.Results;

namespace ReportGen.App.Batch;

/// <summary>Does numbered pieces of work, several at a time.</summary>
internal static class SideBySide
{
    /// <param name="count">How many there are.</param>
    /// <param name="jobs">How many at a time.</param>
    /// <param name="work">Does one, told by its number from 0.</param>
    /// <param name="cancelled">Stops between two.</param>
    /// <exception cref="IOException">The disk does not answer: thrown as it was, not as one of several, so that it is told as what it is.</exception>
    public static void Each(int count, int jobs, Action<int> work, CancellationToken cancelled)
    {
        // One after another, not in blocks: otherwise half of the results would wait for the first block's end.
        var each = Partitioner.Create(ShortLived.Each(Enumerable.Range(0, count)), EnumerablePartitionerOptions.NoBuffering);
        try
        {
            Parallel.ForEach(each, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancelled }, work);
        }
        catch (AggregateException several) when (several.InnerExceptions.FirstOrDefault(e => e is IOException or UnauthorizedAccessException) is { } world)
        {
            ExceptionDispatchInfo.Throw(world);
        }
    }
}
