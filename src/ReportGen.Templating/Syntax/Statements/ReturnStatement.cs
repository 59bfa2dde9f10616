using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>ret value</c>: ends the function, the include or the page.</summary>
internal sealed class ReturnStatement(Expression? value, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        evaluator.Returned = value?.Evaluate(evaluator) ?? Value.Null;
        evaluator.Flow = Flow.Return;
    }
}
