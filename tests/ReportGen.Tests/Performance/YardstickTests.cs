using ReportGen.Benchmarks.Measuring;

namespace ReportGen.Tests.Performance;

/// <summary>
/// The yardsticks of the benchmarks, compiled in here: they must do the same job, and the program must not fall behind them. Held by allocated bytes, which no
/// busy machine changes; the times are measured by tests/ReportGen.Benchmarks/run.sh.
/// </summary>
public class YardstickTests
{
    private static readonly SampleInputs Inputs = new(Repository.Root);

    [Fact]
    public void Floor_and_straight_way_print_the_same_texts_and_merged_areas_as_the_program() => Inputs.MustAgree();

    [Fact]
    public void Workbooks_that_differ_in_a_text_do_not_pass_for_equal() => Assert.Equal(
        ["- A1: 一", "+ A1: 二"],
        SameTexts.Differences(new TestWorkbook().Cell("A1", "一").Cell("B1", "同").ToBytes(), new TestWorkbook().Cell("A1", "二").Cell("B1", "同").ToBytes()));

    [Fact]
    public void The_straight_way_finds_the_faults_that_it_looks_for()
    {
        Assert.Empty(Inputs.Straight.Run(Inputs.Form).Faults);
        var wrong = File.ReadAllBytes(Directory.GetFiles(Path.Combine(Repository.Root, "examples", "luzhou-2023", "inbox"), "08*.xlsx")[0]);
        Assert.NotEmpty(Inputs.Straight.Run(wrong).Faults);
    }

    [Fact]
    public void The_audited_job_allocates_less_than_half_of_the_straight_way()
    {
        var ours = Allocated(() => Inputs.Ours.Run(Inputs.Form, audited: true));
        var straight = Allocated(() => Inputs.Straight.Run(Inputs.Form));
        Assert.True(ours * 2 < straight, $"{ours:#,0} against {straight:#,0} bytes");
    }

    [Fact]
    public void The_job_costs_the_same_for_each_indicator_however_many_there_are()
    {
        var (few, many) = (Inputs.FormOf(100), Inputs.FormOf(1_000));
        var (of100, of1000) = (Allocated(() => Inputs.Ours.Run(few, audited: true)), Allocated(() => Inputs.Ours.Run(many, audited: true)));
        Assert.True(of1000 < of100 * 13, $"{of100:#,0} bytes for 100, {of1000:#,0} for 1,000");
    }

    /// <summary>Of the second run: the first one fills what is kept.</summary>
    private static long Allocated(Action job)
    {
        job();
        var before = GC.GetAllocatedBytesForCurrentThread();
        job();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
