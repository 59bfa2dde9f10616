using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>$$</c>: prints the body that <c>wrap</c> passed to the running function.</summary>
internal sealed class WrappedExpression(SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator)
    {
        // The body may itself say $$.
        evaluator.Enter(Span);
        evaluator.Frame.Wrapped?.Execute(evaluator);
        evaluator.Leave();
        return Value.Null;
    }
}
