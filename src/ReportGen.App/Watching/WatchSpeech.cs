using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.Model.Phrases;
using Serilog;

namespace ReportGen.App.Watching;

/// <summary>What a watch says: a line for each round, and every trouble once, until it is over.</summary>
/// <param name="tell">Where a line goes.</param>
/// <param name="log">The log; it gets every line too.</param>
/// <param name="language">The language.</param>
internal sealed class WatchSpeech(Action<string> tell, ILogger log, Language language)
{
    /// <summary>How the matters begin that are about a folder which is not looked into.</summary>
    public const string ClosedFolder = "closed ";

    private readonly SortedDictionary<string, string> _standing = new(StringComparer.Ordinal);
    private readonly Lock _guard = new();
    private ImmutableArray<string> _faults = [];

    public Language Language { get; } = language;

    public ILogger Log { get; } = log;

    /// <summary>The troubles that are not over.</summary>
    public ImmutableArray<string> Current
    {
        get
        {
            // Files that wait have a place of their own, and that the system tells nothing is no trouble.
            lock (_guard) return [.. _standing.Where(s => s.Key is "away" or "status" || s.Key.StartsWith(ClosedFolder, StringComparison.Ordinal)).Select(s => s.Value), .. _faults];
        }
    }

    public void Say(string key, params (string Name, object Value)[] arguments) => Tell(Text(key, arguments));

    /// <summary>Says something that lasts, once.</summary>
    /// <param name="matter">What it is about.</param>
    /// <param name="key">What is said.</param>
    /// <param name="arguments">What is filled in.</param>
    public void Once(string matter, string key, params (string Name, object Value)[] arguments)
    {
        lock (_guard)
        {
            if (!_standing.TryAdd(matter, Text(key, arguments))) return;
        }

        Tell(Text(key, arguments));
    }

    /// <summary>Notes that something is over.</summary>
    /// <returns>True where it had been said.</returns>
    public bool Over(string matter)
    {
        lock (_guard) return _standing.Remove(matter);
    }

    /// <summary>Notes that of the matters with a certain beginning only some last.</summary>
    public void OverExcept(string beginning, IEnumerable<string> lasting)
    {
        lock (_guard)
        {
            foreach (var over in _standing.Keys.Where(k => k.StartsWith(beginning, StringComparison.Ordinal)).Except(lasting).ToList()) _standing.Remove(over);
        }
    }

    /// <summary>What went wrong in the last round; said where it was not said before.</summary>
    public void Faults(IEnumerable<Phrase> faults)
    {
        var before = _faults;
        _faults = [.. faults.Select(f => f.In(Language))];
        foreach (var fault in _faults.Except(before)) Tell(fault);
    }

    /// <summary>The one line of a round.</summary>
    public void Round(int round, RoundPlan plan, RunResult result) => Tell(Text(
        "watch.round",
        ("round", round),
        ("new", plan.New),
        ("changed", plan.Changed),
        ("gone", plan.Gone),
        ("note", RunNote.Of(result.Tally, Language))));

    private string Text(string key, params (string Name, object Value)[] arguments) => AppPhrases.Of(key, arguments).In(Language);

    private void Tell(string line)
    {
        tell(line);
        Log.Information("{Line}", line);
    }
}
