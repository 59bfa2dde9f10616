using System.Globalization;
using System.Numerics;

namespace ReportGen.Templating.Values;

/// <summary>Numbers out of values; null where the value is none or does not fit.</summary>
internal static class Conversion
{
    /// <summary>A whole number; what stands behind the point is cut off, texts are read.</summary>
    public static int? ToInt(in Value value)
    {
        if (value.Kind == ValueKind.Text) return int.TryParse(value.AsText, NumberStyles.Integer, CultureInfo.InvariantCulture, out var read) ? read : null;
        return ToWhole(value) is { } whole and >= int.MinValue and <= int.MaxValue ? (int)whole : null;
    }

    /// <summary>A whole number of a number or truth value.</summary>
    public static long? ToWhole(in Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean ? 1 : 0,
        ValueKind.Integer or ValueKind.Long => value.AsLong,
        ValueKind.Double when Math.Abs(value.AsDouble) < 9e18 => (long)value.AsDouble,
        ValueKind.Decimal when Math.Abs(value.AsDecimal) < 9e18m => (long)value.AsDecimal,
        ValueKind.BigInteger when value.AsBigInteger >= long.MinValue && value.AsBigInteger <= long.MaxValue => (long)value.AsBigInteger,
        _ => null,
    };

    /// <summary>A number as a double; a truth value is 1 or 0.</summary>
    public static double ToDouble(in Value value) => value.Kind switch
    {
        ValueKind.Double => value.AsDouble,
        ValueKind.Decimal => (double)value.AsDecimal,
        ValueKind.BigInteger => (double)value.AsBigInteger,
        _ => ToWhole(value) ?? double.NaN,
    };

    /// <summary>The same, but a text is read; null where the value is no number.</summary>
    public static double? ReadDouble(in Value value) => value.Kind switch
    {
        ValueKind.Text => double.TryParse(value.AsText, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read) ? read : null,
        ValueKind.Boolean => value.AsBoolean ? 1 : 0,
        _ => value.IsNumber ? ToDouble(value) : null,
    };

    /// <summary>A number as a decimal; null where it is too large.</summary>
    public static decimal? ToDecimal(in Value value) => value.Kind switch
    {
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.Double => Math.Abs(value.AsDouble) < 7.9e28 ? (decimal)value.AsDouble : null,
        ValueKind.BigInteger => null,
        _ => ToWhole(value),
    };

    public static BigInteger ToBigInteger(in Value value) => value.Kind == ValueKind.BigInteger ? value.AsBigInteger : ToWhole(value) ?? 0;
}
