using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>this</c>: the object that plain assignments go to.</summary>
internal sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator) => Value.Of(evaluator.This);
}
