namespace ReportGen.App.Batch.Ledgers;

/// <summary>An input that is done, as the ledger knows it: what it depended on, and where its result stands.</summary>
internal sealed record DoneInput
{
    /// <summary>The input's name.</summary>
    public required string Input { get; init; }

    /// <summary>SHA-256 of its content.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Fingerprint of the program and of the options that change results.</summary>
    public required string Options { get; init; }

    /// <summary>Fingerprint of everything that forms were recognised by.</summary>
    public required string Recognition { get; init; }

    /// <summary>Fingerprints of the kits that its forms were judged and printed by.</summary>
    public required string Kits { get; init; }

    /// <summary>How many forms it has.</summary>
    public required int Forms { get; init; }

    /// <summary>Fingerprint of its outputs, names and bytes.</summary>
    public required string Outputs { get; init; }

    /// <summary>Where its record begins in the ledger; -1 where it could not be written and is held instead.</summary>
    public long At { get; init; } = -1;

    /// <summary>How long the record is.</summary>
    public int Length { get; init; }

    /// <summary>The result where it could not be written into the ledger; null otherwise.</summary>
    public byte[]? Held { get; init; }

    /// <summary>False where something went wrong that may go right the next time: it is never taken for done.</summary>
    public bool IsSound => Options.Length > 0;
}
