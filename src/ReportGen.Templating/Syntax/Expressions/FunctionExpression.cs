using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class FunctionExpression(FunctionBody body, SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator) => Value.Of(body.ToFunction("do", evaluator));
}
