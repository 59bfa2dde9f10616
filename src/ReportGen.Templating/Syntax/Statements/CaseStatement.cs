using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>case value … when a, b … else … end</c>: the first branch with an equal value.</summary>
internal sealed class CaseStatement(Expression value, ImmutableArray<(ImmutableArray<Expression> Values, Block Body)> branches, Block? otherwise, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        var wanted = value.Evaluate(evaluator);
        foreach (var (values, body) in branches)
        {
            if (!Matches(evaluator, wanted, values)) continue;
            body.Execute(evaluator);
            return;
        }

        otherwise?.Execute(evaluator);
    }

    private bool Matches(Evaluator evaluator, in Value wanted, ImmutableArray<Expression> values)
    {
        foreach (var candidate in values)
        {
            var operation = new Operation(evaluator, Operator.Equal, candidate.Span, value.Span, candidate.Span);
            if (BinaryOperation.Apply(operation, wanted, candidate.Evaluate(evaluator)).IsTrue) return true;
        }

        return false;
    }
}
