using System.Collections.Immutable;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Parsing;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Syntax.Statements;
using ReportGen.Templating.Values;

namespace ReportGen.Templating;

/// <summary>A template of the Scriban language: parsed once, rendered as often as wanted, by several threads at once.</summary>
public sealed class Template
{
    private readonly ParsedTemplate _parsed;

    private Template(TemplateSource source, ParsedTemplate parsed)
    {
        Source = source;
        _parsed = parsed;
    }

    /// <summary>Its name and text.</summary>
    public TemplateSource Source { get; }

    /// <summary>Everything that is wrong in the template, in the order of its lines. A template with errors cannot be rendered.</summary>
    public ImmutableArray<TemplateError> Errors => _parsed.Errors;

    internal Block Page => _parsed.Page;

    /// <summary>The templates that it includes by a name that is known without rendering.</summary>
    internal ImmutableArray<IncludedName> Includes => _parsed.Includes;

    /// <summary>Reads a template. Nothing is thrown: what is wrong stands in <see cref="Errors"/>.</summary>
    /// <param name="source">Its name and text.</param>
    /// <param name="limits">The limit of nesting; the usual ones where nothing is said.</param>
    public static Template Parse(TemplateSource source, TemplateLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Template(source, TemplateParser.Parse(source, limits ?? new TemplateLimits()));
    }

    /// <summary>Everything that can be wrong without a model: the errors of the template, then those of every template that it or another includes by name, each once.</summary>
    /// <param name="includes">Where included templates are found.</param>
    public ImmutableArray<TemplateError> Check(TemplateIncludes includes)
    {
        ArgumentNullException.ThrowIfNull(includes);
        return IncludeCheck.Errors(this, includes);
    }

    /// <summary>Fills the template.</summary>
    /// <param name="model">The values that the template may name. A template can change objects within the model; a read-only object refuses that with an error.</param>
    /// <param name="options">Culture, limits, includes.</param>
    public RenderResult Render(TemplateObject model, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!Errors.IsEmpty) return new RenderResult(null, Errors, []);
        using var evaluator = new Evaluator(this, model, options ?? new RenderOptions());
        return evaluator.Render();
    }
}
