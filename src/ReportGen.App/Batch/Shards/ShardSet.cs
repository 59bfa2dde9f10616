using System.Collections.Immutable;

namespace ReportGen.App.Batch.Shards;

/// <summary>The folders of all shards of one run: each there once, all of the same inputs, program, options and kits.</summary>
internal sealed class ShardSet
{
    private const int FewNames = 5;

    private readonly ImmutableArray<Part> _parts;

    private ShardSet(ImmutableArray<Part> parts) => _parts = parts;

    /// <summary>A folder with the note that it had when it was looked at first.</summary>
    private sealed record Part(string Folder, ShardNote Note);

    /// <summary>How many inputs there are.</summary>
    public int Inputs => _parts[0].Note.All;

    /// <summary>The options of the run.</summary>
    public RunOptions Options => _parts[0].Note.Options;

    /// <summary>Fingerprint of the kits.</summary>
    public string Kits => _parts[0].Note.Kits;

    /// <summary>Looks at the folders; none stays open.</summary>
    /// <exception cref="UsageException">They do not fit together.</exception>
    public static ShardSet Open(IReadOnlyList<string> folders)
    {
        var parts = folders.Select(NoteOf).OrderBy(p => p.Note.Shard.Number).ToImmutableArray();
        foreach (var part in parts) RefuseUnlike(parts[0], part);
        RefuseTwice(parts);
        RefuseMissing(parts);
        RefuseGaps(parts);
        return new ShardSet(parts);
    }

    /// <exception cref="UsageException">This program, or these kits, would have done something else.</exception>
    public void RefuseOther(string kits)
    {
        if (Options.Fingerprint != _parts[0].Note.Fingerprint) throw new UsageException(AppPhrases.Of("usage.mergeOtherProgram", ("output", _parts[0].Folder)));
        if (kits != Kits) throw new UsageException(AppPhrases.Of("usage.mergeOtherTemplates", ("output", _parts[0].Folder)));
    }

    /// <summary>One folder after another, each open only as long as it is looked at: a thousand would be more than the system lets a process open.</summary>
    public IEnumerable<ShardFolder> Folders()
    {
        foreach (var part in _parts)
        {
            using var folder = ShardFolder.Open(part.Folder);
            if (folder.Note.AllNames != part.Note.AllNames || folder.Note.Shard != part.Note.Shard || !folder.Note.Positions.SequenceEqual(part.Note.Positions))
            {
                throw new UsageException(AppPhrases.Of("usage.mergeUnfinished", ("output", part.Folder)));
            }

            yield return folder;
        }
    }

    private static Part NoteOf(string folder)
    {
        using var open = ShardFolder.Open(folder);
        return new Part(folder, open.Note);
    }

    private static void RefuseUnlike(Part first, Part other)
    {
        var why = first.Note.Shard.Of != other.Note.Shard.Of ? "usage.mergeOtherCount"
            : first.Note.Fingerprint != other.Note.Fingerprint ? "usage.mergeOtherOptions"
            : first.Note.Kits != other.Note.Kits ? "usage.mergeOtherKits"
            : first.Note.AllNames != other.Note.AllNames ? "usage.mergeOtherInputs"
            : null;
        if (why is not null)
        {
            throw new UsageException(AppPhrases.Of(
                why, ("first", first.Folder), ("second", other.Folder), ("firstCount", first.Note.Shard.Of), ("secondCount", other.Note.Shard.Of)));
        }
    }

    private static void RefuseTwice(ImmutableArray<Part> parts)
    {
        if (parts.GroupBy(p => p.Note.Shard.Number).FirstOrDefault(g => g.Count() > 1)?.ToList() is { } twice)
        {
            throw new UsageException(AppPhrases.Of("usage.mergeTwice", ("first", twice[0].Folder), ("second", twice[1].Folder), ("number", twice[0].Note.Shard.Number)));
        }
    }

    private static void RefuseMissing(ImmutableArray<Part> parts)
    {
        var missing = Enumerable.Range(1, parts[0].Note.Shard.Of).Except(parts.Select(p => p.Note.Shard.Number)).ToList();
        if (missing.Count > 0)
        {
            throw new UsageException(AppPhrases.Of("usage.mergeMissing", ("count", missing.Count), ("of", parts[0].Note.Shard.Of), ("numbers", Few(missing))));
        }
    }

    /// <summary>An input that was changed while the shards ran may have fallen to two of them, or to none.</summary>
    private static void RefuseGaps(ImmutableArray<Part> parts)
    {
        var times = new int[parts[0].Note.All];
        foreach (var position in parts.SelectMany(p => p.Note.Positions)) times[position]++;
        var wrong = Enumerable.Range(0, times.Length).Where(i => times[i] != 1).Select(i => i + 1).ToList();
        if (wrong.Count > 0) throw new UsageException(AppPhrases.Of("usage.mergeGaps", ("count", wrong.Count), ("numbers", Few(wrong))));
    }

    private static string Few(List<int> numbers) => string.Join("、", numbers.Take(FewNames)) + (numbers.Count > FewNames ? "……" : "");
}
