using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary>A number, text, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class LiteralExpression(Value value, SourceSpan span) : Expression(span)
{
    public Value Value { get; } = value;

    public override Value Evaluate(Evaluator evaluator) => Value;
}
