using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>Whether a round is due although nothing has changed in the inbox: something could not be written, or not be opened.</summary>
/// <param name="speech">Where it is told.</param>
internal sealed class OwedRound(WatchSpeech speech)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly GrowingPause _pause = new(FirstPause, LongestPause);
    private bool _isShut;

    /// <summary>True where results cannot be written.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>True where no round may begin at all, not even for what has only just come: nothing can be written.</summary>
    public bool IsBarred(TimeSpan now) => _isShut && !_pause.IsOver(now);

    /// <summary>True where a round is owed, and it is time for it.</summary>
    public bool IsDue(TimeSpan now) => IsOwed && _pause.IsOver(now);

    private bool IsOwed { get; set; }

    /// <summary>Asks for a round that nothing hinders.</summary>
    public void Ask() => IsOwed = true;

    /// <summary>Notes that there is nothing left that a round could write.</summary>
    public void Drop()
    {
        IsOwed = IsRefused = _isShut = false;
        _pause.Succeed();
        speech.Faults([]);
    }

    /// <summary>Notes that a round could not be finished.</summary>
    public void Fail(Phrase reason, TimeSpan now)
    {
        IsRefused = _isShut = true;
        Owe([reason], now);
    }

    /// <summary>Notes how a round went.</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="unmoved">What could not be moved to the archive.</param>
    /// <param name="isHindered">Whether a file could not be opened or printed that may be the next time.</param>
    /// <param name="now">When.</param>
    public void Settle(RunResult result, ImmutableArray<Phrase> unmoved, bool isHindered, TimeSpan now)
    {
        ImmutableArray<Phrase> refused = [.. result.Problems.Where(WriteFindings.IsUnwritten).Select(p => AppPhrases.Of("watch.problem", ("file", p.Place.File), ("reason", p.Message))), .. unmoved];
        // What a person has changed is told, but trying again does not help.
        ImmutableArray<Phrase> kept = [.. result.Problems.Where(p => !WriteFindings.IsUnwritten(p)).Select(p => p.Message)];
        var wasRefused = IsRefused;
        IsRefused = refused.Length > 0;
        // An overview may be open in Excel all day. That run.json cannot be written either means the disk.
        _isShut = result.Problems.Any(p => WriteFindings.IsUnwritten(p) && p.Place.File == RunManifest.FileName);
        if (IsRefused || isHindered)
        {
            Owe([.. refused, .. kept], now);
            return;
        }

        if (wasRefused) speech.Say("watch.written");
        IsOwed = false;
        _pause.Succeed();
        speech.Faults(kept);
    }

    private void Owe(ImmutableArray<Phrase> faults, TimeSpan now)
    {
        IsOwed = true;
        // A round for new arrivals came before its time; what is owed waits for its own.
        var pause = _pause.IsOver(now) ? _pause.Fail(now) : _pause.Length;
        speech.Faults(faults.Length == 0 ? [] : [.. faults, AppPhrases.Of("watch.again", ("seconds", (int)pause.TotalSeconds))]);
    }
}
