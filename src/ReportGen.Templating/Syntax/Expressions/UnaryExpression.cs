using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>.</summary>
internal sealed class UnaryExpression(char sign, Expression operand, SourceSpan span) : Expression(span)
{
    public char Sign { get; } = sign;

    public Expression Operand { get; } = operand;

    public override Value Evaluate(Evaluator evaluator)
    {
        var value = Operand.Evaluate(evaluator);
        if (Sign == '!') return Value.Of(!value.IsTrue);
        if (!value.IsNumber) throw evaluator.Error(Operand.Span, "operator.unary", Sign.ToString(), KindText.Of(value));
        return Sign == '+' ? value : Negated.Of(value).WithOrigin(value.Origin);
    }
}
