using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>Something that is done.</summary>
internal abstract class Statement(SourceSpan span) : Node(span)
{
    public abstract void Execute(Evaluator evaluator);
}
