using System.Diagnostics;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>Jobs a second by the clock, on one thread and on two.</summary>
internal static class Throughput
{
    private static readonly TimeSpan Long = TimeSpan.FromMilliseconds(700);

    public static (double One, double Two) Measure(Action job, int rounds)
    {
        var (one, two) = (0.0, 0.0);
        for (var round = -1; round < rounds; round++)
        {
            var (alone, together) = (Run(job, threads: 1), Run(job, threads: 2));
            (one, two) = round < 0 ? (0, 0) : (Math.Max(one, alone), Math.Max(two, together));
        }

        return (one, two);
    }

    private static double Run(Action job, int threads)
    {
        var done = 0;
        var start = Stopwatch.GetTimestamp();
        var all = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            while (Stopwatch.GetElapsedTime(start) < Long)
            {
                job();
                Interlocked.Increment(ref done);
            }
        })).ToList();
        all.ForEach(t => t.Start());
        all.ForEach(t => t.Join());
        return done / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
