namespace ReportGen.App.Watching;

/// <summary>What kept a file from being read or printed, and may be over the next time it is tried.</summary>
/// <param name="Reason">The kind.</param>
/// <param name="Detail">What the machine refused, in the language of the watch.</param>
internal sealed record Hindrance(WaitReason Reason, string Detail);
