namespace ReportGen.Rules.Profiles;

/// <summary>One value of a profile as it is written in its file.</summary>
/// <param name="Key">Where it stands: <c>计分·不低于</c>.</param>
/// <param name="Text">The value as written; lists in one line.</param>
/// <param name="Rule">The value with its source and dates; null for lists of labels, which have none.</param>
public sealed record ProfileValue(string Key, string Text, Sourced? Rule);
