using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>while condition … end</c>.</summary>
internal sealed class WhileStatement(Expression condition, Block body, SourceSpan span) : LoopStatement("", null, body, span)
{
    public override void Execute(Evaluator evaluator)
    {
        var scope = Enter(evaluator);
        while (condition.Evaluate(evaluator).IsTrue && Step(evaluator)) scope.Index++;
        Leave(evaluator, scope);
    }
}
