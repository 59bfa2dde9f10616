using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>{name: value, "name": value}</c>.</summary>
internal sealed class ObjectExpression(ImmutableArray<(string Name, Expression Value)> members, SourceSpan span) : Expression(span)
{
    public override Value Evaluate(Evaluator evaluator)
    {
        var made = new TemplateObject(members.Length);
        foreach (var (name, value) in members) made[name] = value.Evaluate(evaluator);
        return Value.Of(made);
    }
}
