using ReportGen.Templating.Errors;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>One use of an operator: who asks, and where its parts stand, for errors.</summary>
internal readonly record struct Operation(Evaluator Evaluator, Operator Sign, SourceSpan SignSpan, SourceSpan Left, SourceSpan Right)
{
    /// <summary>The sign does not go with these two values.</summary>
    public TemplateException NotFor(in Value left, in Value right, SourceSpan? place = null) =>
        Evaluator.Error(place ?? SignSpan, "operator.notFor", OperatorTable.TextOf(Sign), KindText.Of(left), KindText.Of(right));

    public TemplateException ByZero() => Evaluator.Error(SignSpan, "operator.byZero");

    public TemplateException TooLarge() => Evaluator.Error(SignSpan, "operator.tooLarge", OperatorTable.TextOf(Sign));
}
