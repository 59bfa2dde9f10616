using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Tracing;

namespace ReportGen.Templating;

/// <summary>What a rendering gave: a text with its trace, or the error that ended it. There is never half a text.</summary>
/// <param name="Text">The text; null where an error ended the rendering.</param>
/// <param name="Errors">What ended it; empty where it came to its end.</param>
/// <param name="Trace">Which pieces of the text come from which values of the model, in the order of the text; empty where the model says no origins.</param>
public sealed record RenderResult(string? Text, ImmutableArray<TemplateError> Errors, ImmutableArray<TraceSpan> Trace);
