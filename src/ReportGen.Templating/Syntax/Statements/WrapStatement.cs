using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>wrap function … end</c>: calls a function that prints this body wherever it says <c>$$</c>.</summary>
internal sealed class WrapStatement(Expression call, Block body, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        var function = (call as CallExpression)?.Target ?? call;
        if (function.EvaluateUncalled(evaluator).Kind != ValueKind.Function) throw evaluator.Error(call.Span, "call.noFunction", call.Span.In(evaluator.Source));
        evaluator.NextWrapped = body;
        evaluator.Print(call.Evaluate(evaluator));
    }
}
