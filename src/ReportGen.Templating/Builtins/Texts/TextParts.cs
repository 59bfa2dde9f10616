using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Texts;

/// <summary>Parts of texts. Lengths count UTF-16 units, as everywhere in the language.</summary>
internal static class TextParts
{
    private const string Dots = "...";

    public static Value Slice(Call call, int usualLength)
    {
        var text = call.Text(0);
        var start = call.Int(1) is < 0 and var fromEnd ? Math.Max(text.Length + fromEnd, 0) : call.Int(1);
        if (start >= text.Length) return Value.Of("");
        var length = Math.Clamp(call.IntOr(2, usualLength), 0, text.Length - start);
        return Value.Of(text.Substring(start, length));
    }

    /// <summary>Empty parts are dropped; an empty separator splits nothing.</summary>
    public static Value Split(Call call)
    {
        var parts = new TemplateArray();
        var separator = call.Text(1);
        var text = call.Text(0);
        foreach (var part in separator.Length == 0 ? [text] : text.Split(separator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Length > 0) parts.Add(Value.Of(part).WithOrigin(call[0].Origin));
        }

        return Value.Of(parts);
    }

    /// <summary>At most so many characters, the dots counted with them.</summary>
    public static Value Truncate(Call call)
    {
        var (text, length) = (call.Text(0), call.Int(1));
        var dots = call[2].IsNull ? Dots : call.Text(2);
        if (text.Length <= length) return Value.Of(text);
        return Value.Of(string.Concat(text.AsSpan(0, Math.Clamp(length - dots.Length, 0, text.Length)), dots));
    }

    public static Value TruncateWords(Call call)
    {
        var words = call.Text(0).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(call.Int(1), 0);
        return words.Length <= count ? Value.Of(call.Text(0)) : Value.Of(string.Join(' ', words.Take(count)) + (call[2].IsNull ? Dots : call.Text(2)));
    }

    public static Value Pad(Call call, bool atLeft)
    {
        var width = Math.Max(call.Int(1), 0);
        call.CheckLength(width);
        return Value.Of(atLeft ? call.Text(0).PadLeft(width) : call.Text(0).PadRight(width));
    }

    public static Value IndexOf(Call call)
    {
        var text = call.Text(0);
        var start = call.IntOr(2, 0);
        var count = call.IntOr(3, text.Length - start);
        if (start < 0 || count < 0 || start > text.Length - count) throw call.Fail("string.outside");
        var comparison = call.Text(4).Contains("IgnoreCase", StringComparison.OrdinalIgnoreCase) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Value.Of(text.IndexOf(call.Text(1), start, count, comparison));
    }
}
