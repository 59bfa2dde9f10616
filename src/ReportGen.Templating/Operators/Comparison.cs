using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>What is smaller: numbers by value, a text with anything by the order of its characters, dates by time; null is neither.</summary>
internal static class Comparison
{
    // An array may hold itself.
    private const int DeepestNesting = 50;

    public static bool Test(in Operation operation, in Value left, in Value right)
    {
        var compared = 0L;
        return Order(operation, left, right, ref compared, 0) is { } order && Fits(operation.Sign, order);
    }

    /// <summary>The order of two numbers; null where one of them is not a number (NaN).</summary>
    public static int? Numbers(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
        {
            if (Conversion.ToDecimal(left) is { } a && Conversion.ToDecimal(right) is { } b && !IsNaN(left) && !IsNaN(right)) return a.CompareTo(b);
            return Doubles(left, right);
        }

        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double) return Doubles(left, right);
        if (left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger) return Conversion.ToBigInteger(left).CompareTo(Conversion.ToBigInteger(right));
        return left.AsLong.CompareTo(right.AsLong);
    }

    private static int? Doubles(in Value left, in Value right)
    {
        var (a, b) = (Conversion.ToDouble(left), Conversion.ToDouble(right));
        return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
    }

    /// <summary>The order of two values; null where there is none.</summary>
    private static int? Order(in Operation operation, in Value left, in Value right, ref long compared, int depth)
    {
        if (left.Kind == ValueKind.Text || right.Kind == ValueKind.Text) return string.CompareOrdinal(operation.Evaluator.TextOf(left), operation.Evaluator.TextOf(right));
        if (left.IsNull || right.IsNull) return null;
        if (Lists.IsList(left) && Lists.IsList(right)) return Items(operation, left, right, ref compared, depth + 1);
        if (left.Kind == ValueKind.Date && right.Kind == ValueKind.Date) return left.AsDate.CompareTo(right.AsDate);
        if (left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration) return left.AsDuration.CompareTo(right.AsDuration);
        if (!IsNumeric(left) || !IsNumeric(right)) throw operation.NotFor(left, right, Lists.IsList(left) ? operation.Right : Lists.IsList(right) ? operation.Left : null);
        return Numbers(left, right);
    }

    private static int Items(in Operation operation, in Value left, in Value right, ref long compared, int depth)
    {
        Sequence.TryOf(left, out var first);
        Sequence.TryOf(right, out var second);
        if (depth > DeepestNesting) return 0;
        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            operation.Evaluator.CheckLength(++compared, operation.SignSpan);
            if (Order(operation, first[i], second[i], ref compared, depth) is { } order and not 0) return order;
        }

        return first.LongCount.CompareTo(second.LongCount);
    }

    private static bool Fits(Operator sign, int order) => sign switch
    {
        Operator.Less => order < 0,
        Operator.LessOrEqual => order <= 0,
        Operator.Greater => order > 0,
        _ => order >= 0,
    };

    private static bool IsNaN(in Value value) => value.Kind == ValueKind.Double && double.IsNaN(value.AsDouble);

    private static bool IsNumeric(in Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;
}
