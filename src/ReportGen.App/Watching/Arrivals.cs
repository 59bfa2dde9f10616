using System.Collections.Immutable;
using ReportGen.App.Batch;

namespace ReportGen.App.Watching;

/// <summary>
/// Which files of the inbox are complete, and when it is time for a round. Knows no clock and no disk: it is told what was seen and when.
/// </summary>
/// <param name="quiet">How long nothing must have changed.</param>
/// <param name="isFree">Whether a file can be opened without somebody writing to it; asked last, for it costs most.</param>
internal sealed class Arrivals(TimeSpan quiet, Func<InputFile, bool> isFree)
{
    /// <summary>Files that come without end must not keep those that are complete from being read.</summary>
    public static readonly TimeSpan LongestHold = TimeSpan.FromSeconds(30);

    /// <summary>A file that waits longer than this needs a person.</summary>
    public static readonly TimeSpan LongWait = TimeSpan.FromMinutes(1);

    private readonly SortedDictionary<string, Arrival> _there = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (InputFile File, TimeSpan Since)> _gone = new(StringComparer.Ordinal);
    private TimeSpan _changed;
    private TimeSpan? _heldSince;

    /// <summary>True where no file is known.</summary>
    public bool IsEmpty => _there.Count == 0;

    /// <summary>True where a file waits to be tried again.</summary>
    public bool AreHindered => _there.Values.Any(a => a.Hindrance is not null);

    /// <summary>Takes in a look at the whole inbox.</summary>
    /// <param name="files">The files.</param>
    /// <param name="now">When.</param>
    /// <param name="isHidden">Whether a file may be there all the same, in a folder that could not be looked into.</param>
    public void See(IReadOnlyList<SeenFile> files, TimeSpan now, Func<string, bool> isHidden)
    {
        var names = files.Select(f => f.File.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _there.Keys.Where(n => !names.Contains(n)).ToList())
        {
            // What no round has read leaves nothing behind.
            if (_there[name].Done is not null && !isHidden(name)) _gone[name] = (_there[name].File, now);
            _there.Remove(name);
            _changed = now;
        }

        foreach (var file in files)
        {
            if (See(file, now)) _changed = now;
        }
    }

    /// <summary>The round to begin now; null where there is nothing to do, or it is too early.</summary>
    /// <param name="now">When.</param>
    /// <param name="isOwed">True where a round is due although nothing has changed: the last one could not write something.</param>
    public RoundPlan? Plan(TimeSpan now, bool isOwed = false)
    {
        var ready = _there.Values.Where(a => a.IsNews && IsReady(a, now)).ToList();
        var gone = _gone.Values.Where(g => now - g.Since >= quiet).ToList();
        // What was hindered is tried with every round, and begins one only when it is due: it must not be tried without end.
        if (ready.TrueForAll(a => a.Hindrance is not null) && gone.Count == 0 && !isOwed)
        {
            _heldSince = null;
            return null;
        }

        _heldSince ??= now;
        if (now - _changed < quiet && now - _heldSince < LongestHold) return null;

        _heldSince = null;
        var open = _there.Values.Where(a => !a.IsNews).Concat(ready).ToList();
        return new RoundPlan
        {
            Looks = open.ToImmutableDictionary(a => a.File.Name, a => a.Look),
            Open = [.. open.Select(a => a.File)],
            Left = [.. _there.Values.Where(a => a.IsNews).Except(ready).Select(a => a.File), .. _gone.Values.Except(gone).Select(g => g.File)],
            New = ready.Count(a => a is { Done: null, IsAgain: false }),
            Changed = ready.Count(a => a is { Done: not null, IsAgain: false }),
            Gone = gone.Count,
        };
    }

    /// <summary>A round that opens nothing and withdraws nothing: what is known is written anew.</summary>
    public RoundPlan Untouched() => new() { Open = [], Looks = ImmutableDictionary<string, FileLook>.Empty, Left = [.. _there.Values.Select(a => a.File), .. _gone.Values.Select(g => g.File)] };

    /// <summary>Notes that a round is over.</summary>
    /// <param name="plan">The round.</param>
    /// <param name="hindered">What could not be opened or printed, by name: it is tried again.</param>
    public void Done(RoundPlan plan, IReadOnlyDictionary<string, Hindrance> hindered)
    {
        foreach (var (name, look) in plan.Looks)
        {
            if (!_there.TryGetValue(name, out var arrival)) continue;

            // A copy may pause for longer than is waited: what looks broken is looked at once more before it is told.
            if (hindered.GetValueOrDefault(name) is { } hindrance && !(hindrance.Reason == WaitReason.Growing && arrival.IsAgain))
            {
                arrival.Hinder(look, hindrance);
            }
            else
            {
                arrival.Read(look);
            }
        }

        var left = plan.Left.Select(f => f.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _gone.Keys.Where(n => !left.Contains(n)).ToList()) _gone.Remove(name);
    }

    /// <summary>Waits for a file once more that was read already.</summary>
    public void Reopen(string name, TimeSpan now)
    {
        if (_there.TryGetValue(name, out var arrival)) arrival.Reopen(now);
    }

    /// <summary>Forgets what was never read: with the last file gone nothing waits any more.</summary>
    public void ForgetUnread()
    {
        foreach (var name in _there.Values.Where(a => a.Done is null).Select(a => a.File.Name).ToList()) _there.Remove(name);
    }

    /// <summary>Forgets a file that was taken away on purpose.</summary>
    public void Forget(string name) => _there.Remove(name);

    /// <summary>The files that are not read yet, and why.</summary>
    public IEnumerable<WaitingFile> Waiting(TimeSpan now) =>
        from arrival in _there.Values
        where arrival.IsNews
        let since = arrival.WaitsSince ?? now
        let reason = ReasonOf(arrival, now)
        select new WaitingFile(arrival.File.Name, reason, since, now - since >= LongWait) { Detail = reason == arrival.Hindrance?.Reason ? arrival.Hindrance.Detail : "" };

    private bool See(SeenFile file, TimeSpan now)
    {
        if (_there.TryGetValue(file.File.Name, out var known)) return known.See(file.Look, now);

        // A program that saves by deleting and writing anew has changed its file, not given another.
        var arrival = new Arrival(file, now);
        if (_gone.Remove(file.File.Name)) arrival.Read(default);
        _there[file.File.Name] = arrival;
        return true;
    }

    private bool IsReady(Arrival arrival, TimeSpan now) => arrival.Look.Length != 0 && arrival.IsStill(quiet, now) && isFree(arrival.File);

    private WaitReason ReasonOf(Arrival arrival, TimeSpan now) =>
        arrival.Look.Length == 0 ? WaitReason.Empty
        : !arrival.IsStill(quiet, now) ? WaitReason.Growing
        : !isFree(arrival.File) ? WaitReason.InUse
        : arrival.Hindrance?.Reason ?? WaitReason.Turn;
}
