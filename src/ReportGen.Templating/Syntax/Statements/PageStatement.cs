using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>Text of the page, printed as it is.</summary>
internal sealed class PageStatement(string text, SourceSpan span) : Statement(span)
{
    public override void Execute(Evaluator evaluator) => evaluator.Output.Write(text);
}
