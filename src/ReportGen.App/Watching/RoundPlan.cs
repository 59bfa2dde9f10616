using System.Collections.Immutable;
using ReportGen.App.Batch;

namespace ReportGen.App.Watching;

/// <summary>What a round does.</summary>
internal sealed record RoundPlan
{
    /// <summary>The files to be read; those that have not changed are known by their content and cost little.</summary>
    public required ImmutableArray<InputFile> Open { get; init; }

    /// <summary>Files that are being changed or have only just gone: they are not opened, and their earlier results are kept.</summary>
    public required ImmutableArray<InputFile> Left { get; init; }

    /// <summary>How the files to be read looked, by name.</summary>
    public required ImmutableDictionary<string, FileLook> Looks { get; init; }

    /// <summary>How many came.</summary>
    public int New { get; init; }

    /// <summary>How many changed.</summary>
    public int Changed { get; init; }

    /// <summary>How many have gone.</summary>
    public int Gone { get; init; }
}
