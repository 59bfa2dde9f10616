using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Texts;

/// <summary>Texts replaced within texts, character by character alike.</summary>
internal static class TextReplacement
{
    public static Value All(Call call, string match, string replacement)
    {
        var text = call.Text(0);
        if (call[0].IsNull) return Value.Of("");
        if (match.Length == 0) throw call.Fail("string.emptyMatch");
        call.CheckLength(text.Length + (long)text.Length / match.Length * replacement.Length);
        return Value.Of(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    public static Value First(Call call, string match, string replacement, bool fromEnd)
    {
        var text = call.Text(0);
        var at = match.Length == 0 ? -1 : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return Value.Of(at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length)));
    }
}
