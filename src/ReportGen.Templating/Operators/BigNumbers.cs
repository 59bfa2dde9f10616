using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>Whole numbers beyond the long ones.</summary>
internal static class BigNumbers
{
    // A loop that squares would fill the memory in thirty steps.
    private const long LargestBits = 16_384;

    public static Value Apply(in Operation operation, in Value left, in Value right)
    {
        var (a, b) = (Conversion.ToBigInteger(left), Conversion.ToBigInteger(right));
        if (b.IsZero && operation.Sign is (Operator.DivideWhole or Operator.Remainder)) throw operation.ByZero();
        if (a.GetBitLength() + b.GetBitLength() > LargestBits) throw operation.TooLarge();
        return Value.Of(operation.Sign switch
        {
            Operator.Add => a + b,
            Operator.Subtract => a - b,
            Operator.Multiply => a * b,
            Operator.DivideWhole => a / b,
            Operator.Remainder => a % b,
            _ => throw operation.NotFor(left, right),
        });
    }
}
