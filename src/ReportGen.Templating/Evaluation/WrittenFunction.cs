using System.Globalization;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>A function that a template defines.</summary>
internal sealed class WrittenFunction(string name, FunctionBody body, TemplateSource source) : TemplateFunction(name)
{
    public override Value Invoke(Evaluator evaluator, in CallSite call)
    {
        evaluator.Enter(call.Callee);
        var (scope, frame, caller, loop, at) = (evaluator.Scope, evaluator.Frame, evaluator.Source, evaluator.Loop, evaluator.At);
        if (!body.Parameters.IsDefault) CheckCount(evaluator, call);
        evaluator.Frame = new Frame { Arguments = body.UsesArguments ? ArgumentsOf(call) : null, Wrapped = evaluator.NextWrapped ?? frame.Wrapped };
        evaluator.NextWrapped = null;
        if (!body.Parameters.IsDefault)
        {
            evaluator.Scope = new Scope(ScopeKind.Function, scope, new TemplateObject(body.Parameters.Length + 2));
            Bind(evaluator, call);
        }

        evaluator.Source = source;
        var result = Run(evaluator);
        (evaluator.Scope, evaluator.Frame, evaluator.Source, evaluator.Loop, evaluator.At) = (scope, frame, caller, loop, at);
        evaluator.Leave();
        return result;
    }

    private Value Run(Evaluator evaluator)
    {
        if (body.Result is not null) return body.Result.Evaluate(evaluator);
        body.Body!.Execute(evaluator);
        if (evaluator.Flow != Flow.Return) return Value.Null;
        evaluator.Flow = Flow.None;
        return evaluator.Returned;
    }

    private void CheckCount(Evaluator evaluator, in CallSite call)
    {
        var parameters = body.Parameters;
        var takesRest = !parameters.IsEmpty && parameters[^1].TakesRest;
        if (call.Arguments.Length > parameters.Length && !takesRest)
        {
            throw evaluator.Error(call.Site.ArgumentSpan(parameters.Length), "arguments.tooMany", Name, Count(parameters.Length), Count(call.Arguments.Length));
        }

        foreach (var given in call.Names)
        {
            if (!parameters.Any(p => p.Name == given)) throw evaluator.Error(call.Callee, "arguments.unknown", Name, given, string.Join("、", parameters.Select(p => p.Name)));
        }
    }

    private void Bind(Evaluator evaluator, in CallSite call)
    {
        var members = evaluator.Scope.Members;
        for (var i = 0; i < body.Parameters.Length; i++)
        {
            var parameter = body.Parameters[i];
            var named = call.Names.IndexOf(parameter.Name);
            members[parameter.Name] =
                parameter.TakesRest ? Value.Of(new TemplateArray(call.Arguments[Math.Min(i, call.Positional)..call.Positional]))
                : i < call.Positional ? call.Arguments[i]
                : named >= 0 ? call.Arguments[call.Positional + named]
                : parameter.Default is { } value ? value.Evaluate(evaluator)
                : throw evaluator.Error(call.End, "arguments.tooFew", Name, Count(body.Required), Count(call.Arguments.Length), parameter.Name);
        }
    }

    private static TemplateArray ArgumentsOf(in CallSite call)
    {
        var array = new TemplateArray(call.Arguments[..call.Positional]);
        for (var i = 0; i < call.Names.Length; i++) (array.Named ??= new TemplateObject())[call.Names[i]] = call.Arguments[call.Positional + i];
        return array;
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
