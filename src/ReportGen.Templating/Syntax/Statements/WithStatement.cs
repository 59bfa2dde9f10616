using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>with object … end</c>: its members are readable as variables, and every plain assignment goes to it.</summary>
internal sealed class WithStatement(Expression target, Block body, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        var value = target.Evaluate(evaluator);
        if (value.Kind != ValueKind.Object) throw evaluator.Error(target.Span, "with.noObject", target.Span.In(evaluator.Source), KindText.Of(value));
        var outer = evaluator.Scope;
        evaluator.Scope = new Scope(ScopeKind.With, outer, value.AsObject);
        body.Execute(evaluator);
        evaluator.Scope = outer;
    }
}
