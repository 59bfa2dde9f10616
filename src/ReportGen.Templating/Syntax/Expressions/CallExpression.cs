using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>f a b</c>, <c>f(a, b)</c>, <c>x | f a</c>.</summary>
internal sealed class CallExpression : Expression
{
    private readonly string[] _names;

    /// <param name="target">The function.</param>
    /// <param name="arguments">Those with a name last.</param>
    /// <param name="span">From the function to the last argument.</param>
    /// <param name="piped">What a pipe passes as the first argument; null without a pipe.</param>
    /// <param name="hasParentheses">Whether the arguments stand in parentheses.</param>
    public CallExpression(Expression target, ImmutableArray<Argument> arguments, SourceSpan span, Expression? piped = null, bool hasParentheses = false)
        : base(span)
    {
        Target = target;
        Arguments = arguments;
        Piped = piped;
        HasParentheses = hasParentheses;
        _names = [.. arguments.Where(a => a.Name is not null).Select(a => a.Name!)];
    }

    public Expression Target { get; }

    public ImmutableArray<Argument> Arguments { get; }

    public Expression? Piped { get; }

    public bool HasParentheses { get; }

    public override SourceSpan Callee => Target.Span;

    public override SourceSpan ArgumentSpan(int index) =>
        Piped is not null && index == 0 ? Piped.Span
        : index - (Piped is null ? 0 : 1) is >= 0 and var own && own < Arguments.Length ? Arguments[own].Value.Span
        : Span;

    public override Value Evaluate(Evaluator evaluator)
    {
        var mark = evaluator.Mark;
        if (Piped is not null) evaluator.Push(Piped.Evaluate(evaluator));
        var target = Target.EvaluateUncalled(evaluator);
        if (target.Kind != ValueKind.Function) throw NoFunction(evaluator);
        foreach (var argument in Arguments) Push(evaluator, argument);
        var result = target.AsFunction.Invoke(evaluator, new CallSite(this, evaluator.Since(mark), _names));
        evaluator.Pop(mark);
        return result;
    }

    private static void Push(Evaluator evaluator, in Argument argument)
    {
        var value = argument.Value.Evaluate(evaluator);
        if (!argument.Spreads || !Sequence.TryOf(value, out var items))
        {
            evaluator.Push(value);
            return;
        }

        for (var i = 0; i < items.Count; i++) evaluator.Push(items[i]);
    }

    private Errors.TemplateException NoFunction(Evaluator evaluator) => evaluator.NoFunction(Target, Piped is not null);
}
