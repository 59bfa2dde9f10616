using System.Globalization;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Values;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Rendering.Narratives;

/// <summary>A narrative, rendered by the official library. It keeps no places, so <see cref="NarrativeResult.Figures"/> is empty.</summary>
internal sealed class NarrativeTemplate
{
    private readonly Template _template;

    private NarrativeTemplate(Template template) => _template = template;

    public static NarrativeTemplate Parse(string name, string text) => new(Template.Parse(text, name));

    /// <param name="model">The values that the narrative may name.</param>
    /// <param name="includes">The text of a template by name; null where there is none.</param>
    /// <param name="cancellation">Ends the rendering from outside.</param>
    /// <param name="limits">How far it may go, time included; as reports need where nothing is said.</param>
    public NarrativeResult Render(TemplateObject model, Func<string, string?> includes, CancellationToken cancellation, TemplateLimits? limits = null)
    {
        limits ??= TemplateLimits.ForReports;
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Time);
        if (_template.HasErrors) return new NarrativeResult(null, [.. _template.Messages.Select(m => m.ToString())], []);
        try
        {
            return new NarrativeResult(_template.Render(Context(model, includes, limits, time.Token)), [], []);
        }
        catch (ScriptRuntimeException stopped)
        {
            return new NarrativeResult(null, [stopped.Message], []);
        }
    }

    private static TemplateContext Context(TemplateObject model, Func<string, string?> includes, TemplateLimits limits, CancellationToken cancellation)
    {
        var context = new TemplateContext
        {
            LoopLimit = limits.LoopSteps,
            RecursiveLimit = limits.Recursion,
            LimitToString = limits.OutputLength,
            RegexTimeOut = limits.RegexTime,
            NewLine = "\n",
            TemplateLoader = new OfficialIncludes(includes),
            CancellationToken = cancellation,
        };
        var functions = new ScriptObject();
        functions.Import(typeof(OfficialZh));
        context.BuiltinObject.SetValue("zh", functions, true);
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal((ScriptObject)OfficialValues.Of(Value.Of(model))!);
        return context;
    }
}
