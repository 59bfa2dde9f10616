namespace ReportGen.Templating.Errors;

/// <summary>Ends a rendering at an error in the template or in its data; caught once, where the rendering began.</summary>
internal sealed class TemplateException(TemplateError error) : Exception(error.ToString())
{
    public TemplateError Error { get; } = error;
}
