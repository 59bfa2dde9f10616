using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Source;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax.Expressions;

/// <summary><c>target[index]</c>: an item, from the end where the index is negative, or a member by its name.</summary>
internal sealed class IndexExpression(Expression target, Expression index, SourceSpan span) : AssignableExpression(span)
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override void Assign(Evaluator evaluator, in Value value)
    {
        var target = TargetOf(Target, evaluator, out _);
        var index = IndexOf(evaluator, target);
        if (target.Kind == ValueKind.Array && index.Kind != ValueKind.Text) AssignItem(evaluator, target.AsArray, ToInt(evaluator, index), value);
        else Members.Set(evaluator, target, evaluator.TextOf(index), value, Span);
    }

    protected override Value Follow(Evaluator evaluator, out bool stopped)
    {
        var target = TargetOf(Target, evaluator, out stopped);
        if (stopped) return Value.Null;
        var index = IndexOf(evaluator, target);
        return target.Kind switch
        {
            _ when index.Kind == ValueKind.Text => Members.Get(evaluator, target, index.AsText),
            ValueKind.Object => target.AsObject[evaluator.TextOf(index)],
            ValueKind.Array or ValueKind.Range => Item(target, ToInt(evaluator, index)),
            ValueKind.Text => Character(evaluator, target.AsText, ToInt(evaluator, index)),
            _ => throw evaluator.Error(Span, "index.noList", KindText.Of(target)),
        };
    }

    private void AssignItem(Evaluator evaluator, TemplateArray array, int index, in Value value)
    {
        var at = index < 0 ? index + array.Count : index;
        if (at < 0 || at > evaluator.Options.Limits.LoopSteps) throw evaluator.Error(Span, "index.outside", evaluator.TextOf(Value.Of(index)));
        array.Set(at, value);
    }

    private static Value Item(in Value list, int index)
    {
        Sequence.TryOf(list, out var items);
        var at = index < 0 ? index + items.LongCount : index;
        return at >= 0 && at < items.LongCount ? items[(int)at] : Value.Null;
    }

    private Value Character(Evaluator evaluator, string text, int index)
    {
        var at = index < 0 ? index + text.Length : index;
        if (at < 0 || at >= text.Length) throw evaluator.Error(Span, "index.outside", evaluator.TextOf(Value.Of(index)));
        return Value.Of(CharacterText.Of(text[at]));
    }

    private Value IndexOf(Evaluator evaluator, in Value target)
    {
        if (target.IsNull) throw evaluator.NullError(Span, Target, "null.index");
        var index = Index.Evaluate(evaluator);
        return index.IsNull ? throw evaluator.Error(Index.Span, "index.null") : index;
    }

    private int ToInt(Evaluator evaluator, in Value index) =>
        Conversion.ToInt(index) ?? throw evaluator.Error(Index.Span, "convert", KindText.Of(index), "int");
}
