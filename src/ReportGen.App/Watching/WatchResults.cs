using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Results;

namespace ReportGen.App.Watching;

/// <summary>The last result of every file.</summary>
/// <param name="clock">The clock.</param>
/// <param name="earlier">When the results came that are known already, by name and SHA-256 of their inputs.</param>
internal sealed class WatchResults(TimeProvider clock, IReadOnlyDictionary<(string Name, string Sha256), DateTimeOffset> earlier)
{
    private readonly Dictionary<string, WatchedFile> _round = new(StringComparer.Ordinal);
    private DateTimeOffset _at;

    /// <summary>The results of the last whole round, in the order of the names.</summary>
    public ImmutableArray<WatchedFile> All { get; private set; } = [];

    public void Begin()
    {
        _round.Clear();
        _at = clock.GetLocalNow();
    }

    public void Add(FileResult file) => _round[file.File] = WatchedFile.Of(file, _at);

    /// <summary>Takes the results of a round that is over.</summary>
    /// <param name="result">What was found between the files.</param>
    /// <param name="isArchived">What lies in the archive.</param>
    public void Finish(RunResult result, Func<string, bool> isArchived)
    {
        var across = result.Across.ToLookup(a => a.Input, a => a.Finding);
        var before = All.Length > 0 ? All.Where(f => f.Sha256.Length > 0).ToDictionary(f => (f.Name, f.Sha256), f => f.At) : earlier;
        // A result that a round has found again is as old as it was; the same content under another name came when it came.
        All = [.. _round.Values.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => f.With(across[f.Name]) with { At = before.GetValueOrDefault((f.Name, f.Sha256), f.At) })];
        Archived(isArchived);
    }

    /// <summary>Notes what lies in the archive.</summary>
    public void Archived(Func<string, bool> isArchived) => All = [.. All.Select(f => f with { IsArchived = isArchived(f.Name) })];
}
