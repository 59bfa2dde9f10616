using System.Diagnostics;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>
/// Measures jobs by turns in one process: a machine that others use slows all of them alike, so their ratios stay. Processor time, not the clock.
/// </summary>
internal static class Rounds
{
    /// <summary>What the jobs run before anything counts, until the code is compiled for good: compiling goes on in the background and is told as processor time too.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(15);

    /// <summary>How long a job has its turn, by the clock: as many runs as go into it, and one at least.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(0.4);

    /// <summary>The cost of each job, in their order.</summary>
    /// <param name="jobs">What is measured, all on this thread.</param>
    /// <param name="rounds">How many turns count; the median of them is told.</param>
    public static Cost[] Measure(IReadOnlyList<Action> jobs, int rounds)
    {
        var all = jobs.Select(_ => new List<Cost>()).ToArray();
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Warm)
        {
            foreach (var job in jobs)
            {
                job();
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var job = 0; job < jobs.Count; job++)
            {
                all[job].Add(Once(jobs[job]));
            }
        }

        return [.. all.Select(a => new Cost(Median(a.Select(c => c.Milliseconds)), Median(a.Select(c => c.Kilobytes))))];
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static Cost Once(Action job)
    {
        // Each job pays for its own garbage and not for that of the one before, and runs until it finds its own code and memory in the caches.
        GC.Collect();
        Repeat(job, Turn / 4);
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        var times = Repeat(job, Turn);
        return new Cost((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / times);
    }

    private static int Repeat(Action job, TimeSpan span)
    {
        var (start, times) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            job();
            times++;
        }
        while (Stopwatch.GetElapsedTime(start) < span);
        return times;
    }
}

/// <summary>What one job costs.</summary>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Kilobytes">Allocated memory.</param>
internal readonly record struct Cost(double Milliseconds, double Kilobytes);
