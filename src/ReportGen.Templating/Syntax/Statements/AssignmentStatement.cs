using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>target = value</c>, or <c>target += value</c> and its kin.</summary>
/// <param name="target">What is assigned to.</param>
/// <param name="value">What is assigned.</param>
/// <param name="sign">The operator before the equals sign; null for a plain assignment.</param>
/// <param name="signSpan">Where the sign stands.</param>
internal sealed class AssignmentStatement(Expression target, Expression value, Operator? sign, SourceSpan signSpan) : Statement(target.Span.To(value.Span))
{
    public override void Execute(Evaluator evaluator)
    {
        var assigned = value.Evaluate(evaluator);
        if (sign is { } operation)
        {
            assigned = BinaryOperation.Apply(new Operation(evaluator, operation, signSpan, target.Span, value.Span), target.Evaluate(evaluator), assigned);
        }

        if (target is not AssignableExpression assignable) throw evaluator.Error(target.Span, "assign.target", target.Span.In(evaluator.Source));
        assignable.Assign(evaluator, assigned);
    }
}
