using System.Globalization;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>What a built-in function does.</summary>
internal delegate Value BuiltinCode(Call call);

/// <summary>A function of a library.</summary>
internal sealed class Builtin : TemplateFunction
{
    private readonly BuiltinCode _code;
    private readonly bool _takesMore;
    private readonly int _required;

    /// <param name="name">With its library: <c>array.join</c>.</param>
    /// <param name="signature">The names of the parameters; ? behind what may be left out, <c>...</c> at the end where more may follow.</param>
    /// <param name="code">What it does.</param>
    public Builtin(string name, string signature, BuiltinCode code)
        : base(name)
    {
        _takesMore = signature.EndsWith("...", StringComparison.Ordinal);
        Parameters = Parameter.List(signature.Replace("...", "", StringComparison.Ordinal));
        _required = Parameters.Count(p => !p.IsOptional);
        _code = code;
    }

    public Parameter[] Parameters { get; }

    public override Value Invoke(Evaluator evaluator, in CallSite call)
    {
        if (call.Arguments.Length > Parameters.Length && !_takesMore) throw evaluator.Error(call.Callee, "arguments.tooMany", Name, Count(Parameters.Length), Count(call.Arguments.Length));
        if (call.Arguments.Length < _required) throw TooFew(evaluator, call, call.Arguments.Length);
        if (call.Names.Length == 0 && call.Arguments.Length >= Parameters.Length) return Run(evaluator, call, call.Arguments);

        var mark = evaluator.Mark;
        Arrange(evaluator, call);
        var result = Run(evaluator, call, evaluator.Since(mark));
        evaluator.Pop(mark);
        return result;
    }

    private Value Run(Evaluator evaluator, in CallSite call, ReadOnlySpan<Value> arguments)
    {
        evaluator.Charge(arguments, call.Callee);
        var result = _code(new Call(evaluator, call, arguments));
        if (result.Kind == ValueKind.Text) evaluator.CheckLength(result.AsText.Length, call.Callee);
        evaluator.Charge(result, call.Callee);
        return Origins.Pass(result, arguments);
    }

    /// <summary>Pushes a value for every parameter.</summary>
    private void Arrange(Evaluator evaluator, in CallSite call)
    {
        foreach (var name in call.Names)
        {
            if (!Array.Exists(Parameters, p => p.Name == name)) throw evaluator.Error(call.Callee, "arguments.unknown", Name, name, string.Join("、", Parameters.Select(p => p.Name)));
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            var named = call.Names.IndexOf(Parameters[i].Name);
            if (i >= call.Positional && named < 0 && !Parameters[i].IsOptional) throw TooFew(evaluator, call, call.Positional);
            evaluator.Push(i < call.Positional ? call.Arguments[i] : named >= 0 ? call.Arguments[call.Positional + named] : Value.Null);
        }
    }

    private Errors.TemplateException TooFew(Evaluator evaluator, in CallSite call, int given) =>
        evaluator.Error(call.End, "arguments.tooFew", Name, Count(_required), Count(given), Parameters[Math.Min(given, Parameters.Length - 1)].Name);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
