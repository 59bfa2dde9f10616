namespace ReportGen.App.Watching;

/// <summary>How long to wait after something went wrong: twice as long each time, so that a full disk is neither forgotten nor pestered.</summary>
/// <param name="first">The first pause.</param>
/// <param name="longest">The longest.</param>
internal sealed class GrowingPause(TimeSpan first, TimeSpan longest)
{
    private TimeSpan _until;

    /// <summary>How long it is now.</summary>
    public TimeSpan Length { get; private set; }

    /// <summary>True where it may be tried again.</summary>
    public bool IsOver(TimeSpan now) => now >= _until;

    /// <summary>Notes that it went wrong.</summary>
    /// <returns>How long to wait.</returns>
    public TimeSpan Fail(TimeSpan now)
    {
        Length = Length == TimeSpan.Zero ? first : TimeSpan.FromTicks(Math.Min(Length.Ticks * 2, longest.Ticks));
        _until = now + Length;
        return Length;
    }

    /// <summary>Notes that it went well.</summary>
    public void Succeed() => Length = _until = TimeSpan.Zero;
}
