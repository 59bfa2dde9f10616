using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>func name … end</c>, <c>func name(a, b) … end</c>, <c>name(a) = expression</c>.</summary>
internal sealed class FunctionStatement(AssignableExpression name, FunctionBody body, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator) =>
        name.Assign(evaluator, Value.Of(body.ToFunction(name.Span.In(evaluator.Source), evaluator)));
}
