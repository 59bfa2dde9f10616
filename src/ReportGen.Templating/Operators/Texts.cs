using System.Collections.Immutable;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>Texts with anything: <c>+</c> puts the printed forms together, <c>*</c> repeats, nothing else goes.</summary>
internal static class Texts
{
    public static Value Apply(in Operation operation, in Value left, in Value right) => operation.Sign switch
    {
        Operator.Add => Joined(operation, left, right),
        _ when left.IsNull || right.IsNull => Value.Null,
        Operator.Multiply => Repeated(operation, left, right),
        _ => throw operation.NotFor(left, right),
    };

    private static Value Joined(in Operation operation, in Value left, in Value right)
    {
        var (a, b) = (operation.Evaluator.TextOf(left), operation.Evaluator.TextOf(right));
        operation.Evaluator.CheckLength((long)a.Length + b.Length, operation.SignSpan);
        var text = Value.Of(a + b);
        return left.Origin is null && right.Origin is null ? text : text.WithOrigin(new TracedText([.. Pieces(left, a, 0), .. Pieces(right, b, a.Length)]));
    }

    private static ImmutableArray<TraceSpan> Pieces(in Value value, string text, int offset) => value.Origin switch
    {
        null => [],
        TracedText traced => [.. traced.Pieces.Select(p => p with { Start = p.Start + offset })],
        _ => text.Length == 0 ? [] : [new TraceSpan(offset, text.Length, Origins.All(value.Origin))],
    };

    private static Value Repeated(in Operation operation, in Value left, in Value right)
    {
        var (text, number) = left.Kind == ValueKind.Text ? (left, right) : (right, left);
        if (!number.IsNumber || Conversion.ToWhole(number) is not { } times) throw operation.NotFor(left, right, operation.Left);
        operation.Evaluator.CheckLength(text.AsText.Length * Math.Clamp(times, 0, int.MaxValue), operation.SignSpan);
        return Value.Of(times <= 0 || text.AsText.Length == 0 ? "" : string.Concat(Enumerable.Repeat(text.AsText, (int)times)));
    }
}
