using System.Diagnostics;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>Many forms of mixed kits one after another.</summary>
/// <param name="Latencies">Milliseconds by the clock for each, sorted.</param>
/// <param name="MillisecondsPerForm">Processor time.</param>
/// <param name="KilobytesPerForm">Allocated memory.</param>
internal sealed record FormSeries(double[] Latencies, double MillisecondsPerForm, double KilobytesPerForm)
{
    public double FormsPerSecond => 1_000 * Latencies.Length / Latencies.Sum();

    public double Percentile(int percent) => Latencies[(Latencies.Length - 1) * percent / 100];

    public static FormSeries Run(SampleInputs inputs, int forms)
    {
        var latencies = new double[forms];
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < forms; i++)
        {
            var start = Stopwatch.GetTimestamp();
            inputs.Ours.Run(inputs.Mixed[i % inputs.Mixed.Length], audited: true);
            latencies[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var (spent, allocated) = ((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
        return new FormSeries([.. latencies.Order()], spent / forms, allocated / 1024.0 / forms);
    }
}
