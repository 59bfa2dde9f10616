using System.Collections.Immutable;
using System.Text.Json;
using ReportGen.App.Kits;

namespace ReportGen.App.Batch.Shards;

/// <summary>
/// What a shard's ledger says of the run that it is a part of. It is the last record of a ledger, written when everything else is: a ledger that
/// ends otherwise is of a run that has not come to its end.
/// </summary>
internal sealed record ShardNote
{
    public required Shard Shard { get; init; }

    /// <summary>How many inputs all shards have together.</summary>
    public required int All { get; init; }

    /// <summary>SHA-256 over the names of all inputs.</summary>
    public required string AllNames { get; init; }

    /// <summary>The options of the run.</summary>
    public required RunOptions Options { get; init; }

    /// <summary>Fingerprint of the program and of these options.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Fingerprint of all kits that forms were recognised by.</summary>
    public required string Kits { get; init; }

    /// <summary>Where its inputs stand among all, in the order in which the ledger has them.</summary>
    public required ImmutableArray<int> Positions { get; init; }

    /// <summary>What is noted of a run; null where it did all inputs.</summary>
    public static ShardNote? Of(RunPart part, RunOptions options, IEnumerable<Kit> kits) => part.Shard is not { } shard ? null : new ShardNote
    {
        Shard = shard,
        All = part.All,
        AllNames = part.AllNames,
        Options = options with { Force = false },
        Fingerprint = options.Fingerprint,
        Kits = FingerprintOf(kits),
        Positions = part.Positions,
    };

    /// <summary>The fingerprint of all kits together.</summary>
    public static string FingerprintOf(IEnumerable<Kit> kits) => KitFingerprint.Of(kits.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => $"{k.Id} {k.Fingerprint.Whole}"));

    /// <summary>Says in run.json which part of what it is.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject("shard");
        json.WriteNumber("number", Shard.Number);
        json.WriteNumber("of", Shard.Of);
        json.WriteNumber("allInputs", All);
        json.WriteString("allNames", AllNames);
        json.WriteEndObject();
    }
}
