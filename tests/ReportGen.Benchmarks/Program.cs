using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ReportGen.Benchmarks;
using ReportGen.Benchmarks.Measuring;
using ReportGen.Benchmarks.Start;
using ReportGen.Tests;

// run.sh: the ratios against both yardsticks, as docs/performance.md.
if (args is ["report", var machine, var date, ..])
{
    Console.Write(new PerformanceReport(new SampleInputs(KitBenchmarks.Root())).Write(machine, date, quick: args is [.., "quick"]));
    return;
}

// tests/scale.sh: an inbox of many forms.
if (args is ["forms", var folder, var count])
{
    ManyForms.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

// cold.sh --learn: what crossgen2 is told to compile ahead, from traces of the published program.
if (args is ["start", var assemblies, var profile, .. var traces])
{
    var start = new StartProfile(new TypeNames(assemblies));
    foreach (var trace in traces) start.Add(new StartTrace(trace));
    start.Write(profile);
    Console.WriteLine($"{profile}: {start.Count} methods, {start.Unknown} not found");
    return;
}

// In this process: a second build of every benchmark would need packages that an offline machine does not have.
// One class by name: -- KitBenchmarks; all without.
BenchmarkSwitcher.FromTypes([typeof(FormBenchmarks), typeof(KitBenchmarks), typeof(TemplateBenchmarks)]).Run(args.Length > 0 ? ["--filter", $"*{args[0]}*"] : ["--filter", "*"], DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
