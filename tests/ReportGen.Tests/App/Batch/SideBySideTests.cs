using ReportGen.App.Batch;

namespace ReportGen.Tests.App.Batch;

/// <summary>Pieces of work, several at a time.</summary>
public class SideBySideTests
{
    [Fact]
    public void Each_piece_is_done_once()
    {
        var done = new int[100];
        SideBySide.Each(done.Length, 3, i => Interlocked.Increment(ref done[i]), CancellationToken.None);
        Assert.All(done, d => Assert.Equal(1, d));
    }

    [Fact]
    public void A_full_disk_is_told_as_a_full_disk() =>
        Assert.Equal("full", Assert.Throws<IOException>(() => SideBySide.Each(3, 2, _ => throw new IOException("full"), CancellationToken.None)).Message);

    [Fact]
    public void A_fault_of_ours_is_no_fault_of_the_disk() =>
        Assert.Throws<AggregateException>(() => SideBySide.Each(3, 2, _ => throw new InvalidOperationException(), CancellationToken.None));

    [Fact]
    public void It_can_be_stopped() =>
        Assert.ThrowsAny<OperationCanceledException>(() => SideBySide.Each(3, 2, _ => { }, new CancellationToken(canceled: true)));
}
