using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax;

/// <summary>A node of a template's tree: immutable, with the piece of the template that it stands for.</summary>
internal abstract class Node(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
