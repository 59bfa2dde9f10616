using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>&amp;&amp; || ?? ?!</c>: the right side is looked at only where the left side leaves it open.</summary>
internal sealed class LogicalExpression(Operator sign, Expression left, Expression right) : Expression(left.Span.To(right.Span))
{
    public Operator Sign { get; } = sign;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override Value Evaluate(Evaluator evaluator)
    {
        var first = Left.Evaluate(evaluator);
        return Sign switch
        {
            Operator.And => Value.Of(first.IsTrue && Right.Evaluate(evaluator).IsTrue),
            Operator.Or => Value.Of(first.IsTrue || Right.Evaluate(evaluator).IsTrue),
            Operator.Coalesce => first.IsNull ? Right.Evaluate(evaluator) : first,
            _ => first.IsNull ? first : Right.Evaluate(evaluator),
        };
    }
}
