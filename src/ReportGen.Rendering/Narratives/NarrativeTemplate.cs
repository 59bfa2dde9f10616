using ReportGen.Templating;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>
/// A narrative, rendered by our own implementation of the Scriban language. This type is the only door to the language here; Official/ holds
/// the same door to the official library, and the same tests pass through both.
/// </summary>
internal sealed class NarrativeTemplate
{
    private readonly Template _template;

    private NarrativeTemplate(Template template) => _template = template;

    public static NarrativeTemplate Parse(string name, string text) => new(Template.Parse(new TemplateSource(name, text)));

    /// <param name="model">The values that the narrative may name.</param>
    /// <param name="includes">The text of a template by name; null where there is none.</param>
    /// <param name="cancellation">Ends the rendering from outside.</param>
    /// <param name="limits">How far it may go, time included; as reports need where nothing is said.</param>
    public NarrativeResult Render(TemplateObject model, Func<string, string?> includes, CancellationToken cancellation, TemplateLimits? limits = null)
    {
        var options = new RenderOptions { Limits = limits ?? TemplateLimits.ForReports, Includes = new TemplateIncludes(includes), Cancellation = cancellation };
        var result = _template.Render(model, options);
        return new NarrativeResult(result.Text, [.. result.Errors.Select(e => e.ToString())], [.. result.Trace.Select(t => (t.Start, t.Length, t.Origins))]);
    }
}
