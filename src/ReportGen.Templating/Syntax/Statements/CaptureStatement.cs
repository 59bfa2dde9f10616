using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>capture x … end</c>: what is printed goes into a text variable.</summary>
internal sealed class CaptureStatement(Expression target, Block body, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        if (target is not AssignableExpression assignable) throw evaluator.Error(target.Span, "assign.target", target.Span.In(evaluator.Source));
        evaluator.BeginText(evaluator.Output.Indent);
        body.Execute(evaluator);
        assignable.Assign(evaluator, evaluator.EndText());
    }
}
