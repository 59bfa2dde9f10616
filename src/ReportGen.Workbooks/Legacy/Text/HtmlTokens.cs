using System.Buffers;
using System.Net;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>A piece of a web page: a text, or a tag with its attributes.</summary>
/// <param name="Tag">The tag's name in lower case; empty for a text.</param>
/// <param name="IsEnd">True for <c>&lt;/td&gt;</c>.</param>
/// <param name="Content">The text, or what stands in the tag behind its name; as written, not decoded.</param>
internal readonly record struct HtmlToken(string Tag, bool IsEnd, string Content)
{
    /// <summary>What may stand behind a name in a tag.</summary>
    internal static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f=/>");

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n\f");

    /// <summary>An attribute's value; null where the tag has none of this name.</summary>
    public string? Attribute(string name)
    {
        var rest = Content.AsSpan();
        while (!(rest = rest.TrimStart(" \t\r\n\f/")).IsEmpty)
        {
            var end = rest.IndexOfAny(NameEnds);
            var key = end < 0 ? rest : rest[..Math.Max(end, 1)];
            rest = rest[key.Length..].TrimStart();
            var value = ReadOnlySpan<char>.Empty;
            if (rest is ['=', ..])
            {
                rest = rest[1..].TrimStart();
                value = rest is ['"' or '\'', ..] ? Quoted(rest) : rest[..(rest.IndexOfAny(Blanks) is >= 0 and var blank ? blank : rest.Length)];
                rest = rest[Math.Min(rest.Length, rest is ['"' or '\'', ..] ? value.Length + 2 : value.Length)..];
            }

            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(value.ToString());
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Quoted(ReadOnlySpan<char> text) => text[1..].IndexOf(text[0]) is >= 0 and var end ? text.Slice(1, end) : text[1..];
}

/// <summary>Cuts a web page into texts and tags, as tolerantly as a browser does; comments, scripts and styles are left out.</summary>
internal static class HtmlTokens
{
    /// <summary>What stands between these tags is nothing to be read.</summary>
    private static readonly string[] Unread = ["script", "style", "xml", "noscript", "template"];

    public static IEnumerable<HtmlToken> Of(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = NextTag(html, at);
            if (open > at)
            {
                yield return new HtmlToken("", false, html[at..open]);
            }

            if (open == html.Length)
            {
                yield break;
            }

            if (html[open + 1] is '!' or '?')
            {
                at = EndOfDeclaration(html, open);
                continue;
            }

            var close = EndOfTag(html, open);
            var tag = TagIn(html.AsSpan(open + 1, close - open - 1));
            at = Math.Min(close + 1, html.Length);
            if (!tag.IsEnd && Unread.Contains(tag.Tag))
            {
                at = html.IndexOf("</" + tag.Tag, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;
                continue;
            }

            yield return tag;
        }
    }

    /// <summary>A bracket that no name follows is a sign like any other: 完成值&lt;5.</summary>
    private static int NextTag(string html, int from)
    {
        for (var at = html.IndexOf('<', from); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?')
            {
                return at;
            }
        }

        return html.Length;
    }

    private static int EndOfDeclaration(string html, int open)
    {
        var isComment = html.AsSpan(open).StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->", Math.Min(open + 4, html.Length), StringComparison.Ordinal) : html.IndexOf('>', open);
        return end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    /// <summary>The bracket that ends a tag; one in a quoted value does not.</summary>
    private static int EndOfTag(string html, int open)
    {
        for (var at = open + 1; at < html.Length; at++)
        {
            if (html[at] == '>')
            {
                return at;
            }

            if (html[at] is '"' or '\'' && html[at - 1] is '=' or ' ' && html.IndexOf(html[at], at + 1) is > 0 and var end)
            {
                at = end;
            }
        }

        return html.Length;
    }

    private static HtmlToken TagIn(ReadOnlySpan<char> inside)
    {
        var isEnd = inside is ['/', ..];
        var tag = isEnd ? inside[1..] : inside;
        var end = tag.IndexOfAny(HtmlToken.NameEnds);
        var name = end < 0 ? tag : tag[..end];
        return new HtmlToken(name.ToString().ToLowerInvariant(), isEnd, tag[name.Length..].ToString());
    }
}
