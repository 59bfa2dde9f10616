using System.Collections.Immutable;

namespace ReportGen.Rendering.Narratives;

/// <summary>What a narrative gave: a text, or what ended it.</summary>
/// <param name="Text">The text; null where an error ended it.</param>
/// <param name="Errors">Each as <c>name(line,col): error: sentence</c>.</param>
/// <param name="Figures">Which pieces of the text come from where, by start and length; empty where the library keeps no places.</param>
internal sealed record NarrativeResult(string? Text, ImmutableArray<string> Errors, ImmutableArray<(int Start, int Length, ImmutableArray<object> Origins)> Figures);
