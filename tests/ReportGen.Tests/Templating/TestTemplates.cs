using ReportGen.Templating;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Tests.Templating;

/// <summary>Short ways to render a template in a test.</summary>
internal static class TestTemplates
{
    public static RenderResult Render(string template, string model = "{}", RenderOptions? options = null) =>
        Template.Parse(new TemplateSource("t.sbn", template)).Render(JsonModel.Read(model).AsObject, options);

    public static string? Text(string template, string model = "{}", RenderOptions? options = null) => Render(template, model, options).Text;

    /// <summary>The errors in English.</summary>
    public static string[] Errors(string template, string model = "{}", RenderOptions? options = null) =>
        [.. Render(template, model, options).Errors.Select(e => e.Say(TemplateLanguage.English))];
}
