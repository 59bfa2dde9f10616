using System.Text;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Pages;

/// <summary><c>html</c>: texts for web pages.</summary>
internal static class HtmlFunctions
{
    private const string KeptInUrls = ";/?:@&=+$,#[]!*'()";

    public static TemplateObject Make() => new LibraryBuilder("html")
        .Add("strip", "text", c => Value.Of(WithoutTags(c.Text(0))))
        .Add("escape", "text", c => c[0].IsNull ? Value.Null : Value.Of(Escaped(c.Text(0))))
        .Add("newline_to_br", "text", c => Value.Of(WithBreaks(c.Text(0))))
        .Add("url_encode", "text", c => Value.Of(Uri.EscapeDataString(c.Text(0))))
        .Add("url_escape", "text", c => Value.Of(UrlEscaped(c.Text(0))))
        .Make();

    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    private static string WithBreaks(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal);

    private static string WithoutTags(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            kept.Append(text, at, (close < 0 ? text.Length : open) - at);
            at = close < 0 ? text.Length : close + 1;
        }

        return kept.ToString();
    }

    private static string UrlEscaped(string text)
    {
        var escaped = new StringBuilder(Uri.EscapeDataString(text));
        foreach (var kept in KeptInUrls) escaped.Replace(Uri.HexEscape(kept), kept.ToString());
        return escaped.ToString();
    }
}
