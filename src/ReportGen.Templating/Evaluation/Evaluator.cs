using System.Globalization;
using ReportGen.Templating.Errors;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>One rendering: its output, its names, its limits. The nodes of the tree evaluate themselves with it.</summary>
internal sealed partial class Evaluator : IDisposable
{
    private readonly Template _template;

    public Evaluator(Template template, TemplateObject model, RenderOptions options)
    {
        _template = template;
        Options = options;
        _time = TimerOf(options.Limits.Time);
        Culture = options.Culture;
        Source = template.Source;
        Scope = new Scope(ScopeKind.Page, new Scope(ScopeKind.BuiltIn, null, Builtins.Library.All), Copy(model));
        Output = new Output(options.Limits.OutputLength);
    }

    public RenderOptions Options { get; }

    public CultureInfo Culture { get; }

    /// <summary>How dates are printed; a template sets it by <c>date.format</c>.</summary>
    public string DateFormat { get; set; } = DateText.Standard;

    /// <summary>The template whose nodes are being evaluated: the page, or one that it includes.</summary>
    public TemplateSource Source { get; set; }

    /// <summary>The statement that is being executed: the place of errors that know no better one.</summary>
    public SourceSpan At { get; set; }

    /// <summary>Why the current block is being left.</summary>
    public Flow Flow { get; set; }

    /// <summary>What <c>ret</c> gave.</summary>
    public Value Returned { get; set; }

    /// <summary>Renders the page.</summary>
    public RenderResult Render()
    {
        try
        {
            _template.Page.Execute(this);
            if (Flow == Flow.Return) Print(Returned);
            return new RenderResult(Output.ToString(), [], Output.Trace);
        }
        catch (TemplateException stopped)
        {
            return new RenderResult(null, [stopped.Error], []);
        }
        catch (LimitException limit)
        {
            return new RenderResult(null, [Error(At, limit.Key, limit.Value).Error], []);
        }
    }

    public void Print(in Value value) => Output.Write(value, Culture, DateFormat);

    /// <summary>The printed form of a value.</summary>
    public string TextOf(in Value value) => value.Kind == ValueKind.Text ? value.AsText : ValueText.Of(value, Culture, DateFormat, Options.Limits.OutputLength);

    /// <summary>An error at a place of the current template; to be thrown.</summary>
    public TemplateException Error(SourceSpan span, string key, params ReadOnlySpan<string> values) =>
        new(new TemplateError(Source.PositionOf(span.Start), key, [.. values]));

    public void Dispose()
    {
        _time?.Dispose();
        ReleaseOutputs();
    }

    // The page may set names; the caller's object stays as it is.
    private static TemplateObject Copy(TemplateObject model)
    {
        var copy = new TemplateObject(model.Count + 8);
        copy.Members.SetAll(model.Members);
        return copy;
    }
}
