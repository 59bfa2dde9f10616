using System.Collections.Immutable;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>{name: value, "name": value}</c>.</summary>
internal sealed class ObjectExpression(ImmutableArray<(string Name, Expression Value)> members, SourceSpan span) : Expression(span)
{
    /// <summary>A member has a name and a place in a table: as much as so many items of a list.</summary>
    private const int RoomOfMember = 4;

    public override Value Evaluate(Evaluator evaluator)
    {
        evaluator.ChargeWritten(members.Length * RoomOfMember, Span);
        var made = new TemplateObject(members.Length);
        foreach (var (name, value) in members) made[name] = value.Evaluate(evaluator);
        return Value.Of(made);
    }
}
