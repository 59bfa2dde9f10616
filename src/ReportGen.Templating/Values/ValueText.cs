using System.Globalization;
using System.Text;
using ReportGen.Templating.Limits;

namespace ReportGen.Templating.Values;

/// <summary>How a value is printed: numbers plainly, null as nothing, arrays and objects with their texts in quotes.</summary>
internal static class ValueText
{
    // An object may hold itself; deeper than this, dots are printed.
    private const int DeepestNesting = 20;

    /// <summary>The printed form in the invariant culture.</summary>
    public static string Of(in Value value) => Of(value, CultureInfo.InvariantCulture);

    /// <param name="value">What is printed.</param>
    /// <param name="culture">How numbers are written.</param>
    /// <param name="dates">How dates are written.</param>
    /// <param name="longest">How many characters an array or object may become: one that holds another many times grows beyond all bounds.</param>
    /// <exception cref="LimitException">It became longer.</exception>
    public static string Of(in Value value, CultureInfo culture, string dates = DateText.Standard, int longest = int.MaxValue)
    {
        if (value.Kind is not (ValueKind.Array or ValueKind.Range or ValueKind.Object)) return Plain(value, culture, dates);
        var text = new StringBuilder();
        Append(text, value, new Form(culture, dates, longest), 0);
        return text.ToString();
    }

    /// <summary>How everything within an array or object is printed.</summary>
    private readonly record struct Form(CultureInfo Culture, string Dates, int Longest);

    private static string Plain(in Value value, CultureInfo culture, string dates) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer or ValueKind.Long => value.AsLong.ToString(culture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(culture),
        ValueKind.Double => value.AsDouble.ToString(culture),
        ValueKind.Decimal => value.AsDecimal.ToString(culture),
        ValueKind.Text => value.AsText,
        ValueKind.Date => DateText.Format(value.AsDate, dates, culture),
        ValueKind.Duration => value.AsDuration.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => "<function>",
        _ => "",
    };

    private static void Append(StringBuilder text, in Value value, Form form, int depth)
    {
        if (text.Length > form.Longest) throw new LimitException("limit.output", form.Longest.ToString(CultureInfo.InvariantCulture));
        if (depth > DeepestNesting) text.Append("...");
        else if (value.Kind == ValueKind.Object) AppendObject(text, value.AsObject, form, depth);
        else if (value.Kind == ValueKind.Text) text.Append(Quoted(value.AsText));
        else if (value.IsNull) text.Append("null");
        else if (value.Kind is ValueKind.Array or ValueKind.Range) AppendItems(text, value, form, depth);
        else text.Append(Plain(value, form.Culture, form.Dates));
    }

    private static void AppendItems(StringBuilder text, in Value value, Form form, int depth)
    {
        Sequence.TryOf(value, out var items);
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            Append(text.Append(i > 0 ? ", " : ""), items[i], form, depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, TemplateObject members, Form form, int depth)
    {
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            var name = members.Members.NameAt(i);
            text.Append(i > 0 ? ", " : "").Append(IsIdentifier(name) ? name : Quoted(name)).Append(": ");
            Append(text, members.Members.ValueAt(i), form, depth + 1);
        }

        text.Append('}');
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>A text as it would stand in a template: in quotes, quotes and control characters escaped, nothing else.</summary>
    public static string Quoted(string text) => "\"" + Escaped(text) + "\"";

    /// <summary>The same without the quotes.</summary>
    public static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\b", "\\b", StringComparison.Ordinal).Replace("\f", "\\f", StringComparison.Ordinal).Replace("\v", "\\v", StringComparison.Ordinal)
        .Replace("\0", "\\0", StringComparison.Ordinal);
}
