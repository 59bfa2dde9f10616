using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>What is other in one form, or one file without a form.</summary>
internal sealed record ItemDifference
{
    /// <summary>Null where it is only in the second run.</summary>
    public required RunItem? Before { get; init; }

    /// <summary>Null where it is only in the first run.</summary>
    public required RunItem? After { get; init; }

    /// <summary>How the two were found to be one.</summary>
    public required ItemMatch Match { get; init; }

    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>The cells of the input that show something else; null where nobody looked, or nobody could.</summary>
    public CellComparison? Cells { get; init; }

    /// <summary>The item as it is now; as it was where it is gone.</summary>
    public RunItem Item => After ?? Before!;

    /// <summary>True where both contents are known and are two.</summary>
    public bool HasOtherContent => Before is { Input.Sha256: { Length: > 0 } before } && After is { Input.Sha256: { Length: > 0 } after } && before != after;

    public bool IsRenamed => Before is not null && After is not null && Before.Input.File != After.Input.File;

    /// <summary>What led to its changes, each once.</summary>
    public IEnumerable<Cause> Causes => Changes.SelectMany(c => c.Why).Distinct();

    /// <summary>The changes that nothing explains.</summary>
    public IEnumerable<Change> Unexplained => Changes.Where(c => c.Why.IsEmpty);
}

/// <summary>How two forms were found to be one.</summary>
internal enum ItemMatch
{
    /// <summary>It is alone.</summary>
    None,

    /// <summary>By the name of the file, below the inbox.</summary>
    Path,

    /// <summary>By the content of a file that has another name now.</summary>
    Content,

    /// <summary>By the agency and the project.</summary>
    Name,
}
