using ReportGen.Templating.Source;

namespace ReportGen.Templating.Parsing;

/// <summary>Leaves a broken statement; the parser notes the error and goes on behind the statement.</summary>
internal sealed class SyntaxFault(SourceSpan span, string key, params string[] values) : Exception(key)
{
    public SourceSpan Span { get; } = span;

    public string Key => Message;

    /// <summary>What fills the sentence.</summary>
    public string[] Values { get; } = values;
}
