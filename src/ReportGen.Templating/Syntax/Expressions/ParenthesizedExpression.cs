using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>(inner)</c>; a function in parentheses is called, unless <c>@</c> stands before them.</summary>
internal sealed class ParenthesizedExpression(Expression inner, SourceSpan span) : Expression(span)
{
    public Expression Inner { get; } = inner;

    public override Value Evaluate(Evaluator evaluator)
    {
        var value = Inner.Evaluate(evaluator);
        return value.Kind == ValueKind.Function ? evaluator.Invoke(value.AsFunction, this) : value;
    }

    public override Value EvaluateUncalled(Evaluator evaluator) => Inner.EvaluateUncalled(evaluator);
}
