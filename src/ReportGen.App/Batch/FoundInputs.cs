namespace ReportGen.App.Batch;

/// <summary>What a search for inputs has found.</summary>
/// <param name="Files">The files, in the order of their names.</param>
/// <param name="Missing">The arguments that name nothing.</param>
public sealed record FoundInputs(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Missing)
{
    /// <summary>Folders below those that were given which were not looked into, in the order of their names.</summary>
    internal IReadOnlyList<PassedFolder> Passed { get; init; } = [];
}
