using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>import object</c>: its members become variables; what is read-only stays, null is nothing.</summary>
internal sealed class ImportStatement(Expression imported, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator)
    {
        var value = imported.Evaluate(evaluator);
        if (value.IsNull) return;
        if (value.Kind != ValueKind.Object) throw evaluator.Error(imported.Span, "import.noObject", KindText.Of(value));
        var target = evaluator.This;
        foreach (var name in value.AsObject.Names.Where(target.CanSet).ToList()) target[name] = value.AsObject[name];
    }
}
