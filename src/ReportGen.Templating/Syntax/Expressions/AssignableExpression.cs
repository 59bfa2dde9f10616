using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary>A variable, member or item: something that can also be assigned to, and that may stand for a function.</summary>
internal abstract class AssignableExpression(SourceSpan span) : Expression(span)
{
    public sealed override Value Evaluate(Evaluator evaluator)
    {
        var value = EvaluateUncalled(evaluator);
        return value.Kind == ValueKind.Function ? evaluator.Invoke(value.AsFunction, this) : value;
    }

    public sealed override Value EvaluateUncalled(Evaluator evaluator) => Follow(evaluator, out _);

    public abstract void Assign(Evaluator evaluator, in Value value);

    /// <summary>The value at the end of a path.</summary>
    /// <param name="evaluator">The rendering.</param>
    /// <param name="stopped">Whether a <c>?.</c> in the path met null: then the whole rest of the path is null.</param>
    protected abstract Value Follow(Evaluator evaluator, out bool stopped);

    /// <summary>The value of what stands before a dot or bracket.</summary>
    protected static Value TargetOf(Expression target, Evaluator evaluator, out bool stopped)
    {
        stopped = false;
        if (target is not AssignableExpression path) return target.Evaluate(evaluator);
        var value = path.Follow(evaluator, out stopped);
        return value.Kind == ValueKind.Function ? evaluator.Invoke(value.AsFunction, path) : value;
    }
}
