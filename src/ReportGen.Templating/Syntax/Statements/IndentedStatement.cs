using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>A statement of a code block that stands behind white space on its line: every line that it prints begins with that white space.</summary>
internal sealed class IndentedStatement(Statement inner, string indent) : Statement(inner.Span)
{
    public override void Execute(Evaluator evaluator)
    {
        if (!evaluator.Options.AutoIndent)
        {
            inner.Execute(evaluator);
            return;
        }

        var output = evaluator.Output;
        var outer = output.Indent;
        output.Indent = outer + indent;
        inner.Execute(evaluator);
        output.Indent = outer;
    }
}
