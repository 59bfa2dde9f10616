using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportGen.Benchmarks.Measuring;

/// <summary>Measures everything that docs/performance.md tells, and writes it.</summary>
internal sealed class PerformanceReport(SampleInputs inputs)
{
    private readonly StringBuilder _text = new();

    /// <param name="machine">The machine in words.</param>
    /// <param name="date">The day of the measurement.</param>
    /// <param name="quick">True to try it out: fewer rounds and shorter series, whose figures are not worth keeping.</param>
    public string Write(string machine, string date, bool quick)
    {
        Line($"""
            # Performance

            Written by `tests/ReportGen.Benchmarks/run.sh` on {date}: {machine}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}.

            Only the ratios count: each table is measured in one process by turns, in processor time (a busy neighbour slows all alike), warm, one thread unless said
            otherwise, the median of the rounds. The program's own runtime settings hold: no concurrent collector, no profile-guided recompilation.
            """);
        Ratios(quick ? 3 : 15);
        Stations(quick ? 3 : 9);
        Cores(quick ? 2 : 5);
        Mixed(quick ? 100 : 1_000);
        Linear(quick ? [10, 100] : [10, 100, 1_000, 10_000]);
        Indicators(quick ? 3 : 5);
        Templates(quick ? 3 : 9);
        return _text.ToString();
    }

    private void Ratios(int rounds)
    {
        inputs.MustAgree();
        string[] names = ["the bare floor", "straight with EPPlus 4.5.3.3", "ours, audit off", "ours, audit on", "ours, audit on, kit named"];
        var costs = Rounds.Measure(
        [
            () => inputs.Floor.Run(inputs.Form), () => inputs.Straight.Run(inputs.Form), () => inputs.Ours.Run(inputs.Form, audited: false), () => inputs.Ours.Run(inputs.Form, audited: true),
            () => inputs.OursByKit.Run(inputs.Form, audited: true),
        ],
            rounds);
        Line($"""

            ## One form

            A form of 49 indicators from its bytes to the bytes of the printed .xlsx: read, check, score, print. The floor (`Floor/`) unzips, parses, splices and zips, and does
            nothing else; the straight way (`Straight/`) does the same job with EPPlus as a competent programmer writes it, without recognising the form, fitting row heights or an
            audit. All three show the same texts in the same cells, or nothing is measured. Ours recognises the form among all kits unless the kit is named.

            | way | ms | KiB allocated | × the floor | EPPlus ÷ it |
            |---|---|---|---|---|
            """);
        for (var i = 0; i < names.Length; i++)
        {
            Line($"| {names[i]} | {costs[i].Milliseconds:0.00} | {costs[i].Kilobytes:#,0} | {costs[i].Milliseconds / costs[0].Milliseconds:0.0} | {costs[1].Milliseconds / costs[i].Milliseconds:0.0} |");
        }

        Line($"""

            Targets: audit on at most 1/6 of EPPlus (here 1/{costs[1].Milliseconds / costs[3].Milliseconds:0.0}, wanted 1/10); audit off at most 3 × the floor (here {costs[2].Milliseconds / costs[0].Milliseconds:0.0} ×, wanted 2 ×).
            """);
    }

    private void Stations(int rounds)
    {
        var stations = new JobStations(inputs).All;
        var costs = Rounds.Measure([.. stations.Select(s => s.Run)], rounds);
        Line($"""

            ## The way of that form, station by station

            | station | µs | KiB allocated |
            |---|---|---|
            """);
        for (var i = 0; i < stations.Count; i++)
        {
            Line($"| {stations[i].Name} | {costs[i].Milliseconds * 1_000:#,0} | {costs[i].Kilobytes:#,0} |");
        }

        Line($"""

            A station that runs alone finds its code and its data in the processor's caches; within the whole form each costs a quarter to a third more, and the whole more than
            their sum. A larger nursery for new objects changes nothing of it (`DOTNET_GCgen0size`), and garbage is a tenth of the time.
            """);
    }

    private void Cores(int rounds)
    {
        (string Name, Action Job)[] jobs =
        [
            ("the bare floor", () => inputs.Floor.Run(inputs.Form)), ("ours, audit on", () => inputs.Ours.Run(inputs.Form, audited: true)), ("straight with EPPlus", () => inputs.Straight.Run(inputs.Form)),
        ];
        Line($"""

            ## Two cores

            Forms a second by the clock on one thread and on two, the best round of each: here a busy neighbour does count.

            | way | one thread | two threads | gain |
            |---|---|---|---|
            """);
        foreach (var (name, job) in jobs)
        {
            var (one, two) = Throughput.Measure(job, rounds);
            Line($"| {name} | {one:#,0} | {two:#,0} | {two / one:0.00} × |");
        }
    }

    private void Mixed(int forms)
    {
        var series = FormSeries.Run(inputs, forms);
        Line($"""

            ## {forms:#,0} forms of mixed kits

            The examples of all kits by turns, audit on, one thread: {series.FormsPerSecond:#,0} forms a second, half of them within {series.Percentile(50):0.00} ms and 99 of 100 within
            {series.Percentile(99):0.00} ms, {series.KilobytesPerForm:#,0} KiB allocated for each.
            """);
    }

    private void Linear(int[] counts)
    {
        Line($"""

            ## Cost by the number of forms

            The same forms by turns. What is told is the processor time of one.

            | forms | ms a form | KiB a form |
            |---|---|---|
            """);
        foreach (var count in counts)
        {
            var series = FormSeries.Run(inputs, count);
            Line($"| {count:#,0} | {series.MillisecondsPerForm:0.00} | {series.KilobytesPerForm:#,0} |");
        }
    }

    private void Indicators(int rounds)
    {
        int[] counts = [10, 45, 100, 500, 1_000, 2_000];
        var files = counts.Select(inputs.FormOf).ToArray();
        var costs = Rounds.Measure([.. files.Select(f => (Action)(() => inputs.Ours.Run(f, audited: true)))], rounds);
        Line($"""

            ## Cost by the number of indicators

            | indicators | ms | µs an indicator |
            |---|---|---|
            """);
        for (var i = 0; i < counts.Length; i++)
        {
            Line($"| {counts[i]:#,0} | {costs[i].Milliseconds:0.0} | {costs[i].Milliseconds * 1_000 / counts[i]:0} |");
        }
    }

    private void Templates(int rounds)
    {
        var template = new TemplateBenchmarks();
        template.SetUp();
        var costs = Rounds.Measure([() => template.Render(), () => template.RenderTraced(), () => template.Parse()], rounds);
        Line($"""

            ## The template language

            A narrative of 2 KB (tests/cases/scriban/bench), parsed once and rendered often. The official library needs 107–142 µs and 86–122 KiB a render, 107–125 µs and
            173 KiB a parse, on a machine of this kind; both are to be measured side by side where it can be restored.

            | | µs | KiB allocated |
            |---|---|---|
            | render | {costs[0].Milliseconds * 1_000:0.0} | {costs[0].Kilobytes:0.0} |
            | render, every value with an origin, every figure traced | {costs[1].Milliseconds * 1_000:0.0} | {costs[1].Kilobytes:0.0} |
            | parse | {costs[2].Milliseconds * 1_000:0.0} | {costs[2].Kilobytes:0.0} |

            Why it is quick: numbers lie in the value itself, arguments on one stack, output in a pooled buffer; names are one string each, so that most comparisons are of
            references; nothing is reflected.
            """);
    }

    private void Line(FormattableString text) => _text.Append(text.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings("\n")).Append('\n');
}
