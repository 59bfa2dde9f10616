using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>An expression alone: its value is printed.</summary>
internal sealed class ExpressionStatement(Expression expression) : Statement(expression.Span)
{
    public override void Execute(Evaluator evaluator) => evaluator.Print(expression.Evaluate(evaluator));
}
