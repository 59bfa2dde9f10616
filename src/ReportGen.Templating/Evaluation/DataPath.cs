using ReportGen.Templating.Syntax.Expressions;

namespace ReportGen.Templating.Evaluation;

/// <summary>Which value of the model an expression means, told as a path from the model's root: a loop's variable is told as the list and the index.</summary>
internal static class DataPath
{
    public static string Of(Expression expression, Evaluator evaluator) => expression switch
    {
        VariableExpression variable => OfVariable(variable.Name, evaluator.Scope, evaluator),
        LocalExpression local when LocalLoop(local, evaluator) is { } loop => OfItem(loop, evaluator),
        MemberExpression member => Of(member.Target, evaluator) + "." + member.Name,
        IndexExpression index => $"{Of(index.Target, evaluator)}[{index.Index.Span.In(evaluator.Source)}]",
        ParenthesizedExpression inner => Of(inner.Inner, evaluator),
        _ => expression.Span.In(evaluator.Source),
    };

    private static string OfVariable(string name, Scope? from, Evaluator evaluator)
    {
        for (var scope = from; scope is not null; scope = scope.Outer)
        {
            if (!scope.TryGet(name, out _)) continue;
            return scope is LoopScope loop ? OfItem(loop, evaluator) : name;
        }

        return name;
    }

    // The list is looked up from outside its loop: for x in x.items.
    private static string OfItem(LoopScope loop, Evaluator evaluator)
    {
        var list = loop.Loop.List;
        var path = list is VariableExpression variable ? OfVariable(variable.Name, loop.Outer, evaluator)
            : list is MemberExpression { Target: VariableExpression root } member ? OfVariable(root.Name, loop.Outer, evaluator) + "." + member.Name
            : list is null ? loop.Loop.Variable : $"({list.Span.In(evaluator.Source)})";
        return $"{path}[{loop.Place}]";
    }

    private static LoopScope? LocalLoop(LocalExpression local, Evaluator evaluator)
    {
        var loop = evaluator.Frame.LocalLoop;
        while (loop is not null && loop.Loop.Variable != local.Name) loop = loop.OuterLocal;
        return loop;
    }
}
