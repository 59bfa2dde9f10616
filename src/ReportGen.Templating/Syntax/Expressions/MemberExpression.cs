using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>target.name</c>, or <c>target?.name</c>, which stops at null.</summary>
internal sealed class MemberExpression(Expression target, string name, SourceSpan nameSpan, bool stopsAtNull) : AssignableExpression(target.Span.To(nameSpan))
{
    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public override void Assign(Evaluator evaluator, in Value value)
    {
        var target = TargetOf(Target, evaluator, out _);
        if (target.IsNull) throw NullTarget(evaluator);
        Members.Set(evaluator, target, Name, value, nameSpan);
    }

    protected override Value Follow(Evaluator evaluator, out bool stopped)
    {
        var target = TargetOf(Target, evaluator, out stopped);
        if (stopped) return Value.Null;
        if (!target.IsNull) return Members.Get(evaluator, target, Name);
        stopped = stopsAtNull;
        return stopped ? Value.Null : throw NullTarget(evaluator);
    }

    private Errors.TemplateException NullTarget(Evaluator evaluator) => evaluator.NullError(nameSpan, Target, "null.member", Name);
}
