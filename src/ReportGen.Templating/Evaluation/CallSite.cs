using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>A call as it reaches a function.</summary>
/// <param name="site">The call in the template.</param>
/// <param name="arguments">All arguments, those by position first.</param>
/// <param name="names">The names of the last arguments.</param>
internal readonly ref struct CallSite(Expression site, ReadOnlySpan<Value> arguments, ReadOnlySpan<string> names)
{
    public Expression Site { get; } = site;

    public ReadOnlySpan<Value> Arguments { get; } = arguments;

    public ReadOnlySpan<string> Names { get; } = names;

    /// <summary>How many arguments were given by position.</summary>
    public int Positional => Arguments.Length - Names.Length;

    /// <summary>Where errors within the function are told.</summary>
    public SourceSpan Callee => Site.Callee;

    /// <summary>Where a missing argument would stand.</summary>
    public SourceSpan End => Site.Span.After;
}
