using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Ledgers;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Watching;

/// <summary>What a watch does with its archive, where it was given one: after a round, what is good goes there.</summary>
/// <param name="archive">The archive; nothing is moved where null.</param>
/// <param name="arrivals">What waits.</param>
/// <param name="results">What came of the last round.</param>
/// <param name="isFree">Whether nobody has a file open.</param>
internal sealed class Filing(Archive? archive, Arrivals arrivals, WatchResults results, Func<InputFile, bool> isFree)
{
    /// <summary>True where there is an archive and it is cut off.</summary>
    public bool IsAway => archive is { IsThere: false };

    /// <summary>True for an input that lies in the archive.</summary>
    public bool Has(string name) => archive?.Has(name) ?? false;

    /// <inheritdoc cref="Archive.Recall"/>
    public bool Recall(IEnumerable<DoneInput> done) => archive?.Recall(done) ?? false;

    /// <summary>The inputs that lie there, beside those of a round.</summary>
    public IReadOnlyList<InputFile> Beside(RoundPlan plan) => archive?.Beside(plan.Open.Concat(plan.Left).Select(f => f.Name)) ?? [];

    /// <summary>Moves what is good: its outputs, the overviews and the ledger are written by now.</summary>
    /// <param name="plan">The round.</param>
    /// <param name="now">When.</param>
    /// <returns>What could not be moved.</returns>
    public ImmutableArray<Phrase> Move(RoundPlan plan, TimeSpan now)
    {
        if (archive is null) return [];

        var files = plan.Open.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var good = results.All.Where(f => f.IsGood && !f.IsChangedByPerson && files.ContainsKey(f.Name)).ToLookup(f => isFree(files[f.Name]), f => (files[f.Name], f.Sha256));
        // Somebody has opened it since, or has changed it while it was copied: it waits, as if it had only come now.
        foreach (var (file, _) in good[false]) arrivals.Reopen(file.Name, now);
        var unmoved = archive.MoveAll([.. good[true]], file => arrivals.Forget(file.Name), file => arrivals.Reopen(file.Name, now));
        results.Archived(Has);
        return unmoved;
    }
}
