using System.Collections.Immutable;

namespace ReportGen.App.Watching;

/// <summary>How far a round is; tells it now and then. Safe for several threads.</summary>
/// <param name="clock">The clock.</param>
/// <param name="show">Told of the files that are being processed, and how many are done.</param>
internal sealed class RoundProgress(TimeProvider clock, Action<ImmutableArray<string>, int> show)
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(2);

    private readonly SortedSet<string> _working = new(StringComparer.Ordinal);
    private readonly Lock _guard = new();
    private long? _shown;
    private int _done;

    public void Begin(string name)
    {
        lock (_guard)
        {
            _working.Add(name);
            Show();
        }
    }

    public void End(string name)
    {
        lock (_guard)
        {
            _working.Remove(name);
            _done++;
            Show();
        }
    }

    private void Show()
    {
        if (_shown is { } last && clock.GetElapsedTime(last) < Often) return;

        _shown = clock.GetTimestamp();
        show([.. _working], _done);
    }
}
