using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>What is equal: numbers by value, a text with anything by its printed form, arrays item by item, objects only themselves.</summary>
internal static class Equality
{
    // An array may hold itself.
    private const int DeepestNesting = 50;

    /// <summary><c>==</c>; an array can only be compared with an array.</summary>
    public static bool Test(in Operation operation, in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty) return IsNothing(left) && IsNothing(right);
        if (left.IsNull || right.IsNull) return left.IsNull && right.IsNull;
        if (left.Kind == ValueKind.Text || right.Kind == ValueKind.Text) return string.Equals(operation.Evaluator.TextOf(left), operation.Evaluator.TextOf(right), StringComparison.Ordinal);
        if (Lists.IsList(left) != Lists.IsList(right)) throw operation.NotFor(left, right, Lists.IsList(left) ? operation.Right : operation.Left);
        return Lists.IsList(left) ? SameItems(operation, left, right) : SameByValue(left, right);
    }

    /// <summary>
    /// Whether two values are the same thing without any conversion, what <c>array.contains</c> and <c>array.uniq</c> mean: of one kind and equal;
    /// 2 and 2.0 are not.
    /// </summary>
    public static bool SameItem(in Value left, in Value right) =>
        left.Kind == right.Kind && (left.Kind is ValueKind.Array or ValueKind.Range ? left.IsSame(right) : SameByValue(left, right));

    private static bool SameByValue(in Value left, in Value right)
    {
        if (IsNumeric(left) && IsNumeric(right)) return Comparison.Numbers(left, right) == 0;
        if (left.Kind != right.Kind) return false;
        return left.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Text => string.Equals(left.AsText, right.AsText, StringComparison.Ordinal),
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.Duration => left.AsDuration == right.AsDuration,
            _ => left.IsSame(right),
        };
    }

    private static bool SameItems(in Operation operation, in Value left, in Value right)
    {
        var compared = 0L;
        return SameItems(operation, left, right, ref compared, 0);
    }

    private static bool SameItems(in Operation operation, in Value left, in Value right, ref long compared, int depth)
    {
        if (left.IsSame(right)) return true;
        Sequence.TryOf(left, out var first);
        Sequence.TryOf(right, out var second);
        if (first.LongCount != second.LongCount || depth > DeepestNesting) return false;
        for (var i = 0; i < first.Count; i++)
        {
            operation.Evaluator.CheckLength(++compared, operation.SignSpan);
            var (a, b) = (first[i], second[i]);
            if (!(Lists.IsList(a) && Lists.IsList(b) ? SameItems(operation, a, b, ref compared, depth + 1) : SameByValue(a, b))) return false;
        }

        return true;
    }

    private static bool IsNothing(in Value value) => value.Kind switch
    {
        ValueKind.Empty => true,
        ValueKind.Object => value.AsObject.Count == 0,
        ValueKind.Array => value.AsArray.Count == 0,
        ValueKind.Range => value.AsRange.Count == 0,
        _ => false,
    };

    private static bool IsNumeric(in Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;
}
