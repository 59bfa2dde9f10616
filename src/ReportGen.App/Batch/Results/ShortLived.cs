namespace ReportGen.App.Batch.Results;

/// <summary>
/// Going through ten thousand results leaves nothing behind. The collector learns from that to wait for a hundred megabytes of it, which the
/// machine of an office has better use for.
/// </summary>
internal static class ShortLived
{
    private const int ResultsAtATime = 256;

    /// <summary>Passes things on, and has what they left collected now and then; the youngest only, which takes a millisecond.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> things)
    {
        var count = 0;
        foreach (var thing in things)
        {
            yield return thing;
            if (++count % ResultsAtATime == 0) GC.Collect(0);
        }
    }
}
