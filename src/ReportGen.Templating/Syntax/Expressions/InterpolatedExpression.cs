using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>$"text {expression} text"</c>.</summary>
internal sealed class InterpolatedExpression(ImmutableArray<Expression> parts, SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator)
    {
        evaluator.BeginText();
        foreach (var part in parts) evaluator.Print(part.Evaluate(evaluator));
        return evaluator.EndText();
    }
}
