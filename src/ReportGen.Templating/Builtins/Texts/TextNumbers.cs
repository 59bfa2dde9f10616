using System.Globalization;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Texts;

/// <summary>Texts as numbers; null where a text is none.</summary>
internal static class TextNumbers
{
    public static Value ToInt(Call call) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null;

    public static Value ToLong(Call call) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null;

    public static Value ToReal(Call call) =>
        double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Null;
}
