using System.Globalization;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Numbers;

/// <summary><c>math.format</c> and <c>object.format</c>: the number formats of .NET.</summary>
internal static class NumberFormat
{
    private const int LongestFormat = 100;

    // N999999999 is ten characters in a template and a gigabyte in memory.
    private const int MostDigits = 100;

    public static Value Format(Call call)
    {
        if (call[0].IsNull) return Value.Of("");
        if (!call[0].IsNumber) throw call.Fail("math.formattable", call.Text(0));
        return Formatted(call, call.Culture(2));
    }

    /// <summary>Any value that has formats: numbers, and dates in the patterns of .NET.</summary>
    public static Value FormatAny(Call call) => call[0].Kind switch
    {
        ValueKind.Null => Value.Of(""),
        ValueKind.Date => Formatted(call, call.Culture(2)),
        _ => Format(call),
    };

    private static Value Formatted(Call call, CultureInfo culture)
    {
        var format = call.Text(1);
        if (format.Length > LongestFormat || Digits(format) > MostDigits) throw call.Fail("math.format", format);
        try
        {
            return Value.Of(call[0].Kind switch
            {
                ValueKind.Integer => ((int)call[0].AsLong).ToString(format, culture),
                ValueKind.Long => call[0].AsLong.ToString(format, culture),
                ValueKind.BigInteger => call[0].AsBigInteger.ToString(format, culture),
                ValueKind.Double => call[0].AsDouble.ToString(format, culture),
                ValueKind.Date => call[0].AsDate.ToString(format, culture),
                _ => call[0].AsDecimal.ToString(format, culture),
            });
        }
        catch (FormatException)
        {
            throw call.Fail("math.format", format);
        }
    }

    /// <summary>The digits that a standard format such as N2 asks for; 0 for one drawn in zeros.</summary>
    private static int Digits(string format) =>
        format.Length > 1 && char.IsAsciiLetter(format[0]) && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
}
