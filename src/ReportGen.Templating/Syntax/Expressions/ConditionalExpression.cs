using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed class ConditionalExpression(Expression condition, Expression then, Expression otherwise) : Expression(condition.Span.To(otherwise.Span))
{
    public override Value Evaluate(Evaluator evaluator) => (condition.Evaluate(evaluator).IsTrue ? then : otherwise).Evaluate(evaluator);
}
