using System.Collections.Immutable;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Errors;

/// <summary>The errors found while a template is read, in the order of their finding.</summary>
internal sealed class ErrorList(TemplateSource source)
{
    // A broken page can make an error of every word; nobody reads more than a few.
    private const int Most = 100;

    private readonly ImmutableArray<TemplateError>.Builder _errors = ImmutableArray.CreateBuilder<TemplateError>();

    public int Count => _errors.Count;

    public void Add(SourceSpan span, string key, params ReadOnlySpan<string> values)
    {
        if (_errors.Count < Most) _errors.Add(new TemplateError(source.PositionOf(span.Start), key, [.. values]));
    }

    public ImmutableArray<TemplateError> ToImmutable() => _errors.ToImmutable();
}
