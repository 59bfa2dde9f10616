using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Operators;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>for.index</c>, <c>while.first</c> and their kin: where the innermost loop stands.</summary>
internal sealed class LoopPropertyExpression(string loop, string name, SourceSpan span, SourceSpan nameSpan) : AssignableExpression(span)
{
    private static readonly string[] OfFor = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];
    private static readonly string[] OfWhile = ["index", "first", "even", "odd"];

    /// <summary>Whether a loop has such a property.</summary>
    public static bool Exists(string loop, string name) => (loop == "for" ? OfFor : OfWhile).Contains(name);

    public override void Assign(Evaluator evaluator, in Value value) => throw evaluator.Error(nameSpan, "member.readOnly", name);

    protected override Value Follow(Evaluator evaluator, out bool stopped)
    {
        stopped = false;
        var scope = evaluator.Loop ?? throw evaluator.Error(nameSpan, "loop.outside", loop + "." + name);
        return name switch
        {
            "index" => Value.Of(scope.Index),
            "rindex" => Value.Of(scope.Count - 1 - scope.Index),
            "first" => Value.Of(scope.Index == 0),
            "last" => Value.Of(scope.Index == scope.Count - 1),
            "even" => Value.Of(scope.Index % 2 == 0),
            "odd" => Value.Of(scope.Index % 2 == 1),
            "length" => Value.Of(scope.Count),
            _ => Value.Of(scope.Index == 0 || !Equality.SameItem(scope.Item, scope.Previous)),
        };
    }
}
