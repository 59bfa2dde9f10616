using System.Numerics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>
/// Numbers with numbers. A decimal makes the result a decimal, so money never passes through a double; else a double makes it a double; whole
/// numbers stay whole and widen where they must, but <c>/</c> always gives a real number.
/// </summary>
internal static class Arithmetic
{
    public static Value Apply(in Operation operation, in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal) return Decimals(operation, left, right);
        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double || operation.Sign == Operator.Divide) return Doubles(operation, left, right);
        if (left.Kind == ValueKind.BigInteger || right.Kind == ValueKind.BigInteger) return BigNumbers.Apply(operation, left, right);
        return Whole(operation, left, right);
    }

    private static Value Decimals(in Operation operation, in Value left, in Value right)
    {
        if (Conversion.ToDecimal(left) is not { } a || Conversion.ToDecimal(right) is not { } b) throw operation.TooLarge();
        if (b == 0 && operation.Sign is (Operator.Divide or Operator.DivideWhole or Operator.Remainder)) throw operation.ByZero();
        try
        {
            return Value.Of(operation.Sign switch
            {
                Operator.Add => a + b,
                Operator.Subtract => a - b,
                Operator.Multiply => a * b,
                Operator.Divide => a / b,
                Operator.DivideWhole => decimal.Round(a / b, 0, MidpointRounding.ToEven),
                Operator.Remainder => a % b,
                _ => throw operation.NotFor(left, right),
            });
        }
        catch (OverflowException)
        {
            throw operation.TooLarge();
        }
    }

    private static Value Doubles(in Operation operation, in Value left, in Value right)
    {
        var (a, b) = (Conversion.ToDouble(left), Conversion.ToDouble(right));
        return Value.Of(operation.Sign switch
        {
            Operator.Add => a + b,
            Operator.Subtract => a - b,
            Operator.Multiply => a * b,
            Operator.Divide => a / b,
            Operator.DivideWhole => Math.Round(a / b, MidpointRounding.ToEven),
            Operator.Remainder => a % b,
            _ => throw operation.NotFor(left, right),
        });
    }

    private static Value Whole(in Operation operation, in Value left, in Value right)
    {
        var (a, b) = (Conversion.ToWhole(left)!.Value, Conversion.ToWhole(right)!.Value);
        if (b == 0 && operation.Sign is (Operator.DivideWhole or Operator.Remainder)) throw operation.ByZero();
        var result = operation.Sign switch
        {
            Operator.Add => (Int128)a + b,
            Operator.Subtract => (Int128)a - b,
            Operator.Multiply => (Int128)a * b,
            Operator.DivideWhole => (Int128)a / b,
            Operator.Remainder => (Int128)a % b,
            Operator.ShiftLeft or Operator.ShiftRight => Shifted(operation, a, b),
            _ => throw operation.NotFor(left, right),
        };
        return Narrowed(result, left.Kind == ValueKind.Long || right.Kind == ValueKind.Long);
    }

    private static Int128 Shifted(in Operation operation, long value, long by)
    {
        if (by is < 0 or > 62) throw operation.TooLarge();
        return operation.Sign == Operator.ShiftLeft ? (Int128)value << (int)by : value >> (int)by;
    }

    /// <summary>The smallest kind that holds the result, but a long stays a long.</summary>
    private static Value Narrowed(Int128 result, bool isLong)
    {
        if (result < long.MinValue || result > long.MaxValue) return Value.Of((BigInteger)result);
        return isLong ? Value.Of((long)result) : Value.OfSmallest((long)result);
    }
}
