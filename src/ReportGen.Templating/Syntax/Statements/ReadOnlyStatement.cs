using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary><c>readonly x</c>: from now on an assignment to it is an error.</summary>
internal sealed class ReadOnlyStatement(string name, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator) => evaluator.This.Fix(name);
}
