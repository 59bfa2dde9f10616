using System.Collections.Immutable;
using ReportGen.App.Batch;

namespace ReportGen.App.Watching;

/// <summary>How the watch stands, as everybody may see it: kept between the rounds, written where something has changed.</summary>
/// <param name="options">The folders and times.</param>
/// <param name="results">What came of the last whole round.</param>
/// <param name="arrivals">What waits.</param>
/// <param name="speech">Where everything is told.</param>
/// <param name="clock">The clock.</param>
internal sealed class StatusBoard(WatchOptions options, WatchResults results, Arrivals arrivals, WatchSpeech speech, TimeProvider clock)
{
    private readonly StatusFiles _files = new(clock, speech.Language);

    /// <summary>As it was shown last between two rounds.</summary>
    public WatchStatus Status { get; set; } = new() { State = WatchState.Watching, Began = clock.GetLocalNow() };

    /// <summary>How it stands now.</summary>
    public WatchStatus Standing(WatchState state, TimeSpan now)
    {
        ImmutableArray<WaitingFile> waiting = [.. arrivals.Waiting(now)];
        var names = waiting.Select(w => w.Name).ToHashSet(StringComparer.Ordinal);
        return Status with
        {
            State = state,
            // What was hindered waits, and has no result worth the name yet.
            Files = [.. results.All.Where(f => f.Hindrance is null || !names.Contains(f.Name))],
            Waiting = waiting,
            Faults = speech.Current,
        };
    }

    /// <summary>Shows it; what prevents that is told, and tried again.</summary>
    /// <param name="folder">Where the files lie.</param>
    /// <param name="status">The status.</param>
    public void Show(OutputFolder folder, WatchStatus status)
    {
        // The round's own status comes from its threads, one at a time; what stands between rounds is kept.
        if (status.State != WatchState.Working) Status = status;
        try
        {
            _files.Show(folder, status);
            speech.Over("status");
        }
        catch (Exception world) when (world is IOException or UnauthorizedAccessException)
        {
            speech.Once("status", "watch.refused", ("output", options.Output), ("reason", WorldReason.Of(world)));
        }
    }

    /// <summary>Tells of files that need a person.</summary>
    public void TellLongWaits(TimeSpan now)
    {
        var waiting = arrivals.Waiting(now).Where(w => w.IsLong).ToList();
        foreach (var file in waiting) speech.Once($"wait {file.Name}", "watch.waits", ("file", file.Name), ("reason", file.Why), ("advice", file.Advice));
        speech.OverExcept("wait ", waiting.Select(w => $"wait {w.Name}"));
    }
}
