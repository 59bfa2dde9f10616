using System.Diagnostics;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>
/// Measures jobs by turns in one process: a machine that others use slows all of them alike, so their ratios stay. Processor time, not the clock.
/// </summary>
internal static class Rounds
{
    /// <summary>What the jobs run before anything counts, until the code is compiled for good: compiling goes on in the background and is told as processor time too.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(15);

    /// <summary>The cost of each job, in their order.</summary>
    /// <param name="jobs">What is measured, all on this thread.</param>
    /// <param name="rounds">How many turns count; the median of them is told.</param>
    /// <param name="times">How often a job runs in each of its turns.</param>
    public static Cost[] Measure(IReadOnlyList<Action> jobs, int rounds, int times)
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
                all[job].Add(Once(jobs[job], times));
            }
        }

        return [.. all.Select(a => new Cost(Median(a.Select(c => c.Milliseconds)), Median(a.Select(c => c.Kilobytes))))];
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static Cost Once(Action job, int times)
    {
        // Each job pays for its own garbage and not for that of the one before.
        GC.Collect();
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < times; i++)
        {
            job();
        }

        return new Cost((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / times);
    }
}

/// <summary>What one job costs.</summary>
/// <param name="Milliseconds">Processor time.</param>
/// <param name="Kilobytes">Allocated memory.</param>
internal readonly record struct Cost(double Milliseconds, double Kilobytes);
