using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>Statements one after the other.</summary>
internal sealed class Block(ImmutableArray<Statement> statements, SourceSpan span) : Statement(span)
{
    public ImmutableArray<Statement> Statements { get; } = statements;

    public override void Execute(Evaluator evaluator)
    {
        foreach (var statement in Statements)
        {
            evaluator.At = statement.Span;
            statement.Execute(evaluator);
            if (evaluator.Flow != Flow.None) return;
        }
    }
}
