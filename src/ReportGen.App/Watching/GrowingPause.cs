namespace ReportGen.App.Watching;

/// <summary>How long to wait after something went wrong: twice as long each time, so that a full disk is neither forgotten nor pestered.</summary>
/// <param name="first">The first pause.</param>
/// <param name="longest">The longest.</param>
internal sealed class GrowingPause(TimeSpan first, TimeSpan longest)
{
    private TimeSpan _pause;
    private TimeSpan _until;

    /// <summary>How long it is now.</summary>
    public TimeSpan Length => _pause;

    /// <summary>True where it may be tried again.</summary>
    public bool IsOver(TimeSpan now) => now >= _until;

    /// <summary>Notes that it went wrong.</summary>
    /// <returns>How long to wait.</returns>
    public TimeSpan Fail(TimeSpan now)
    {
        _pause = _pause == TimeSpan.Zero ? first : TimeSpan.FromTicks(Math.Min(_pause.Ticks * 2, longest.Ticks));
        _until = now + _pause;
        return _pause;
    }

    /// <summary>Notes that it went well.</summary>
    public void Succeed() => _pause = _until = TimeSpan.Zero;
}
