using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Workbooks;

namespace ReportGen.App.Batch.Shards;

/// <summary>The inputs that a run does: all, or those of its shard. Outputs are called as if one run did all.</summary>
internal sealed record RunPart
{
    /// <summary>The files that this run does.</summary>
    public required IReadOnlyList<InputFile> Inputs { get; init; }

    /// <summary>What their outputs are called, without ending.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Which part it is; null for a run over all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Where its inputs stand among all.</summary>
    public ImmutableArray<int> Positions { get; init; } = [];

    /// <summary>How many inputs there are in all.</summary>
    public int All { get; init; }

    /// <summary>SHA-256 over the names of all inputs: parts of other inputs do not fit together.</summary>
    public string AllNames { get; init; } = "";

    public static RunPart Whole(IReadOnlyList<InputFile> inputs) => new() { Inputs = inputs, Names = OutputNames.For(inputs), All = inputs.Count };

    /// <summary>The inputs of a shard. Every file is read once for it, since its content decides.</summary>
    public static RunPart Of(IReadOnlyList<InputFile> inputs, Shard shard, ReadLimits limits, int jobs, CancellationToken cancelled)
    {
        var holds = new bool[inputs.Count];
        Parallel.For(0, inputs.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancelled }, i => holds[i] = shard.Holds(inputs[i], limits));
        var names = OutputNames.For(inputs);
        ImmutableArray<int> positions = [.. Enumerable.Range(0, inputs.Count).Where(i => holds[i])];
        return new RunPart
        {
            Inputs = [.. positions.Select(i => inputs[i])],
            Names = [.. positions.Select(i => names[i])],
            Shard = shard,
            Positions = positions,
            All = inputs.Count,
            AllNames = HashOf(inputs),
        };
    }

    private static string HashOf(IReadOnlyList<InputFile> inputs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var input in inputs) hash.AppendData(Encoding.UTF8.GetBytes(input.Name + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
