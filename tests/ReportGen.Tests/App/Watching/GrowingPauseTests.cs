using ReportGen.App.Watching;

namespace ReportGen.Tests.App.Watching;

public class GrowingPauseTests
{
    [Fact]
    public void Each_failure_in_a_row_waits_twice_as_long_up_to_a_limit()
    {
        var pause = new GrowingPause(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
        Assert.True(pause.IsOver(TimeSpan.Zero));
        Assert.Equal([5d, 10, 20, 30, 30], Enumerable.Range(0, 5).Select(_ => pause.Fail(TimeSpan.FromSeconds(100)).TotalSeconds));
        Assert.False(pause.IsOver(TimeSpan.FromSeconds(129)));
        Assert.True(pause.IsOver(TimeSpan.FromSeconds(130)));
    }

    [Fact]
    public void What_went_well_begins_anew()
    {
        var pause = new GrowingPause(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
        pause.Fail(TimeSpan.Zero);
        pause.Fail(TimeSpan.Zero);
        pause.Succeed();
        Assert.True(pause.IsOver(TimeSpan.Zero));
        Assert.Equal(TimeSpan.FromSeconds(5), pause.Fail(TimeSpan.Zero));
    }
}
