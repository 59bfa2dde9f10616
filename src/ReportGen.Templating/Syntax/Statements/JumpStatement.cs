using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class JumpStatement(Flow flow, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        if (evaluator.Frame.Loops == 0) throw evaluator.Error(Span, "jump.outside", Span.In(evaluator.Source));
        evaluator.Flow = flow;
    }
}
