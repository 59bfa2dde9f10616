using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Pages;

/// <summary><c>include "name" a b x: 1</c>: the text that another template makes of the same variables; <c>$0</c> is its name, <c>$1</c> the first argument.</summary>
internal sealed class IncludeFunction(string name) : TemplateFunction(name)
{
    public override Value Invoke(Evaluator evaluator, in CallSite call)
    {
        if (call.Positional == 0) throw evaluator.Error(call.End, "arguments.tooFew", Name, "1", "0", "template");
        var arguments = new TemplateArray(call.Arguments[..call.Positional]);
        var frame = new Frame { Arguments = arguments };
        for (var i = 0; i < call.Names.Length; i++)
        {
            var value = call.Arguments[call.Positional + i];
            (arguments.Named ??= new TemplateObject())[call.Names[i]] = value;
            frame.Set("$" + call.Names[i], value);
        }

        return Render(evaluator, call.Site, evaluator.TextOf(call.Arguments[0]), frame);
    }

    /// <summary>The text of an included template.</summary>
    public static Value Render(Evaluator evaluator, Expression site, string template, Frame frame)
    {
        var found = Find(evaluator, site, template);
        evaluator.Enter(site.Callee);
        var (outer, source, loop, at) = (evaluator.Frame, evaluator.Source, evaluator.Loop, evaluator.At);
        (evaluator.Frame, evaluator.Source) = (frame, found.Source);
        evaluator.BeginText();
        found.Page.Execute(evaluator);
        if (evaluator.Flow == Flow.Return) evaluator.Print(evaluator.Returned);
        evaluator.Flow = Flow.None;
        var text = evaluator.EndText();
        (evaluator.Frame, evaluator.Source, evaluator.Loop, evaluator.At) = (outer, source, loop, at);
        evaluator.Leave();
        return text;
    }

    private static Template Find(Evaluator evaluator, Expression site, string template)
    {
        if (TemplateIncludes.FaultOf(template) is { } fault) throw evaluator.Error(site.Callee, fault, template);
        var found = evaluator.Options.Includes?.Find(template) ?? throw evaluator.Error(site.Callee, "include.missing", template);
        if (found.Errors.IsEmpty) return found;
        var error = evaluator.Error(site.Callee, "include.broken", template).Error;
        throw new Errors.TemplateException(error with { Causes = found.Errors });
    }
}
