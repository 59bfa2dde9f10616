using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>@f</c>: the function itself, not its result.</summary>
internal sealed class FunctionReferenceExpression(Expression function, SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator) => function.EvaluateUncalled(evaluator);
}
