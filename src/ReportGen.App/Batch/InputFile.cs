namespace ReportGen.App.Batch;

/// <summary>A file to be read.</summary>
/// <param name="Path">Where it lies on this machine.</param>
/// <param name="Name">What it is called in results: the path below the folder that was given, with forward slashes; nothing of this machine.</param>
public sealed record InputFile(string Path, string Name)
{
    /// <summary>What the machine refused, where it is a folder that cannot be looked into: what lies there is owed as one unreadable input. Null for a file.</summary>
    internal Exception? Refused { get; init; }
}
