using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>x++</c>, <c>++x</c>, <c>x--</c>, <c>--x</c>: behind the variable its old value is the result, before it the new one.</summary>
internal sealed class IncrementExpression(AssignableExpression target, Operator sign, bool isPrefix, SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator)
    {
        var old = target.Evaluate(evaluator);
        var changed = BinaryOperation.Apply(new Operation(evaluator, sign, Span, target.Span, Span), old, Value.Of(1));
        target.Assign(evaluator, changed);
        return isPrefix ? changed : old;
    }
}
