using ReportGen.Templating.Values;

namespace ReportGen.Templating.Operators;

/// <summary>A number with the other sign, of the same kind.</summary>
internal static class Negated
{
    public static Value Of(in Value number) => number.Kind switch
    {
        ValueKind.Double => Value.Of(-number.AsDouble),
        ValueKind.Decimal => Value.Of(-number.AsDecimal),
        ValueKind.BigInteger => Value.Of(-number.AsBigInteger),
        ValueKind.Long => number.AsLong == long.MinValue ? Value.Of(-(System.Numerics.BigInteger)number.AsLong) : Value.Of(-number.AsLong),
        _ => Value.OfSmallest(-number.AsLong),
    };
}
