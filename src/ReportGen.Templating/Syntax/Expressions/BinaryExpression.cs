using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary>Two values and a sign between them.</summary>
internal sealed class BinaryExpression(Operator sign, Expression left, Expression right, SourceSpan signSpan) : Expression(left.Span.To(right.Span))
{
    public Operator Sign { get; } = sign;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    /// <summary>Where the sign stands.</summary>
    public SourceSpan SignSpan { get; } = signSpan;

    public override Value Evaluate(Evaluator evaluator) =>
        BinaryOperation.Apply(new Operation(evaluator, Sign, SignSpan, Left.Span, Right.Span), Left.Evaluate(evaluator), Right.Evaluate(evaluator));
}
