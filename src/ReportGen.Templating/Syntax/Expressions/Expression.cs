using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary>Something that has a value.</summary>
internal abstract class Expression(SourceSpan span) : Node(span)
{
    /// <summary>Where errors of a call are told; the expression itself where it is no call.</summary>
    public virtual SourceSpan Callee => Span;

    /// <summary>The value. A name that stands for a function calls it.</summary>
    public abstract Value Evaluate(Evaluator evaluator);

    /// <summary>The value; functions stay functions.</summary>
    public virtual Value EvaluateUncalled(Evaluator evaluator) => Evaluate(evaluator);

    /// <summary>Where an argument of a call stands.</summary>
    public virtual SourceSpan ArgumentSpan(int index) => Span;
}
