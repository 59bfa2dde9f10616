using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary>A variable by its name; an unknown one is null, <c>empty</c> is a value unless somebody has assigned to it.</summary>
internal sealed class VariableExpression(string name, SourceSpan span) : AssignableExpression(span)
{
    public string Name { get; } = name;

    public override void Assign(Evaluator evaluator, in Value value) => evaluator.Set(Name, value, Span);

    protected override Value Follow(Evaluator evaluator, out bool stopped)
    {
        stopped = false;
        return evaluator.Get(Name);
    }
}
