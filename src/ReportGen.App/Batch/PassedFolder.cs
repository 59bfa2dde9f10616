namespace ReportGen.App.Batch;

/// <summary>A folder below one that was given which was not looked into: nobody knows what lies there.</summary>
/// <param name="Path">Where it lies on this machine.</param>
/// <param name="Name">What it is called, as inputs are.</param>
/// <param name="Why">Why it was not.</param>
internal sealed record PassedFolder(string Path, string Name, PassedBecause Why)
{
    /// <summary>What the machine refused; null where it is not that.</summary>
    public Exception? Refused { get; init; }
}

/// <summary>Why a folder was not looked into.</summary>
internal enum PassedBecause
{
    /// <summary>It leads elsewhere, maybe back to where it lies.</summary>
    Link,

    /// <summary>A run has written into it: results would be taken for forms that came in.</summary>
    Results,

    /// <summary>The machine does not let us.</summary>
    Refused,
}
