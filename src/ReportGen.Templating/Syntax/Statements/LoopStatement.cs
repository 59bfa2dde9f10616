using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Syntax.Statements;

/// <summary>What loops have in common: a body that is executed again and again, and properties that tell how often.</summary>
internal abstract class LoopStatement(string variable, Expression? list, Block body, SourceSpan span) : Statement(span)
{
    /// <summary>The loop's variable, with its $ where it has one; empty for <c>while</c>.</summary>
    public string Variable { get; } = variable;

    /// <summary>What is gone through; null for <c>while</c>.</summary>
    public Expression? List { get; } = list;

    protected Block Body { get; } = body;

    private bool IsLocal => Variable.StartsWith('$');

    /// <summary>Makes the loop's variable visible.</summary>
    protected LoopScope Enter(Evaluator evaluator)
    {
        var scope = new LoopScope(this, evaluator.Scope, evaluator.Loop, evaluator.Frame.LocalLoop);
        evaluator.EnterLoop();
        evaluator.Loop = scope;
        if (IsLocal) evaluator.Frame.LocalLoop = scope;
        else if (Variable.Length > 0) evaluator.Scope = scope;
        return scope;
    }

    protected void Leave(Evaluator evaluator, LoopScope scope)
    {
        evaluator.LeaveLoop();
        evaluator.Loop = scope.OuterLoop;
        if (IsLocal) evaluator.Frame.LocalLoop = scope.OuterLocal;
        else if (Variable.Length > 0) evaluator.Scope = scope.Outer!;
    }

    /// <summary>One step; false where the loop is to be left.</summary>
    protected bool Step(Evaluator evaluator)
    {
        evaluator.Step(Span);
        Body.Execute(evaluator);
        if (evaluator.Flow == Flow.Continue) evaluator.Flow = Flow.None;
        if (evaluator.Flow == Flow.None) return true;
        if (evaluator.Flow == Flow.Break) evaluator.Flow = Flow.None;
        return false;
    }
}
