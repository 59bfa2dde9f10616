namespace ReportGen.Templating.Errors;

/// <summary>The language of a template's error messages.</summary>
public enum TemplateLanguage
{
    Chinese,
    English,
}
