using System.Collections.Immutable;

namespace ReportGen.Templating.Tracing;

/// <summary>A piece of the output that a value of the model made.</summary>
/// <param name="Start">Index of its first character in the output.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Origins">The origins of the values that it was made of, as the caller gave them, each once.</param>
public readonly record struct TraceSpan(int Start, int Length, ImmutableArray<object> Origins);
