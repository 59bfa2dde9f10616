using ReportGen.Templating;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReportGen.Rendering.Narratives;

/// <summary>Includes for the official library, with the same names allowed.</summary>
/// <param name="read">The text of a template by name.</param>
internal sealed class OfficialIncludes(Func<string, string?> read) : ITemplateLoader
{
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => TemplateIncludes.IsAllowed(templatePath) ? read(templatePath) : null;

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
