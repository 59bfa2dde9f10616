using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed class IfStatement(ImmutableArray<(Expression Condition, Block Body)> branches, Block? otherwise, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        foreach (var (condition, body) in branches)
        {
            if (!condition.Evaluate(evaluator).IsTrue) continue;
            body.Execute(evaluator);
            return;
        }

        otherwise?.Execute(evaluator);
    }
}
