using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>Arrays and ranges: <c>+</c> joins two, <c>*</c> repeats one, <c>&lt;&lt;</c> and <c>&gt;&gt;</c> put an item behind or before.</summary>
internal static class Lists
{
    public static bool IsList(in Value value) => value.Kind is ValueKind.Array or ValueKind.Range;

    public static Value Apply(in Operation operation, in Value left, in Value right) => operation.Sign switch
    {
        Operator.Add when !IsList(left) => throw operation.NotFor(left, right, operation.Left),
        Operator.Add when !IsList(right) => throw operation.NotFor(left, right, operation.Right),
        Operator.Add => Joined(operation, left, right),
        Operator.Multiply when !IsList(left) || !IsList(right) => Repeated(operation, left, right),
        Operator.ShiftLeft when IsList(left) => With(left, right, atEnd: true),
        Operator.ShiftRight when IsList(right) => With(right, left, atEnd: false),
        _ => throw operation.NotFor(left, right),
    };

    private static Value Joined(in Operation operation, in Value left, in Value right)
    {
        Sequence.TryOf(left, out var first);
        Sequence.TryOf(right, out var second);
        operation.Evaluator.CheckLength(first.LongCount + second.LongCount, operation.SignSpan);
        var joined = new TemplateArray(first.Count + second.Count);
        AddAll(joined, first);
        AddAll(joined, second);
        return Value.Of(joined);
    }

    private static Value Repeated(in Operation operation, in Value left, in Value right)
    {
        var (list, number) = IsList(left) ? (left, right) : (right, left);
        if (!number.IsNumber || Conversion.ToInt(number) is not { } times) throw operation.NotFor(left, right);
        Sequence.TryOf(list, out var items);
        operation.Evaluator.CheckLength(items.LongCount * Math.Max(times, 0), operation.SignSpan);
        var repeated = new TemplateArray();
        for (var i = 0; i < times && items.Count > 0; i++) AddAll(repeated, items);
        return Value.Of(repeated);
    }

    private static Value With(in Value list, in Value item, bool atEnd)
    {
        Sequence.TryOf(list, out var items);
        var longer = new TemplateArray(items.Count + 1);
        if (!atEnd) longer.Add(item);
        AddAll(longer, items);
        if (atEnd) longer.Add(item);
        return Value.Of(longer);
    }

    private static void AddAll(TemplateArray array, Sequence items)
    {
        for (var i = 0; i < items.Count; i++) array.Add(items[i]);
    }
}
