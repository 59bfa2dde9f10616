using System.Collections.Immutable;

namespace ReportGen.Templating.Tracing;

/// <summary>The origin of a text that was put together: which piece of it came from where.</summary>
/// <param name="Pieces">The pieces that have an origin, in order.</param>
internal sealed record TracedText(ImmutableArray<TraceSpan> Pieces);
