using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArrayExpression(ImmutableArray<Expression> items, SourceSpan span) : Expression(span)
{
    public ImmutableArray<Expression> Items { get; } = items;

    public override Value Evaluate(Evaluator evaluator)
    {
        evaluator.ChargeWritten(Items.Length, Span);
        var array = new TemplateArray(Items.Length);
        foreach (var item in Items) array.Add(item.Evaluate(evaluator));
        return Value.Of(array);
    }
}
