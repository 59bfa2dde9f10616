using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>Which rules an operator follows for which two values.</summary>
internal static class BinaryOperation
{
    public static Value Apply(in Operation operation, in Value left, in Value right)
    {
        operation.Evaluator.Charge(left, operation.SignSpan);
        operation.Evaluator.Charge(right, operation.SignSpan);
        var result = Calculate(operation, left, right);
        operation.Evaluator.Charge(result, operation.SignSpan);
        return left.Origin is null && right.Origin is null || result.Origin is not null || result.Kind is ValueKind.Boolean
            ? result
            : result.WithOrigin(Origins.Join(left.Origin, right.Origin));
    }

    private static Value Calculate(in Operation operation, in Value left, in Value right)
    {
        var sign = operation.Sign;
        if (sign is Operator.Equal or Operator.NotEqual) return Value.Of(Equality.Test(operation, left, right) == (sign == Operator.Equal));
        if (sign is >= Operator.Less and <= Operator.GreaterOrEqual) return Value.Of(Comparison.Test(operation, left, right));
        if (left.IsNumber && right.IsNumber) return sign is Operator.Range or Operator.RangeWithoutEnd ? Ranges.Make(operation, left, right) : Arithmetic.Apply(operation, left, right);
        if (left.Kind == ValueKind.Text || right.Kind == ValueKind.Text) return Texts.Apply(operation, left, right);
        if (left.IsNull || right.IsNull) return Value.Null;
        if (Lists.IsList(left) || Lists.IsList(right)) return Lists.Apply(operation, left, right);
        if (left.Kind is ValueKind.Date or ValueKind.Duration) return Times.Apply(operation, left, right);
        return IsNumeric(left) && IsNumeric(right) ? Arithmetic.Apply(operation, left, right) : throw operation.NotFor(left, right);
    }

    // A truth value counts as 1 or 0.
    private static bool IsNumeric(in Value value) => value.IsNumber || value.Kind == ValueKind.Boolean;
}
