using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Texts;

/// <summary><c>string</c>: texts. Other values are printed first; null is "".</summary>
internal static class StringFunctions
{
    public static TemplateObject Make() => new LibraryBuilder("string")
        .Add("escape", "text", c => Of(ValueText.Escaped(c.Text(0))))
        .Add("append", "text with", c => Joined(c, 0, 1))
        .Add("capitalize", "text", c => Of(TextCase.Capitalized(c.Text(0))))
        .Add("capitalizewords", "text", c => Of(TextCase.CapitalizedWords(c.Text(0))))
        .Add("contains", "text value", c => Value.Of(!c[0].IsNull && !c[1].IsNull && c.Text(0).Contains(c.Text(1), StringComparison.Ordinal)))
        .Add("empty", "text", c => Value.Of(c.Text(0).Length == 0))
        .Add("whitespace", "text", c => Value.Of(string.IsNullOrWhiteSpace(c.Text(0))))
        .Add("downcase", "text", c => Of(c.Text(0).ToLowerInvariant()))
        .Add("ends_with", "text value", c => Value.Of(!c[0].IsNull && !c[1].IsNull && c.Text(0).EndsWith(c.Text(1), StringComparison.Ordinal)))
        .Add("equals_ignore_case", "text value", c => Value.Of(string.Equals(c.Text(0), c.Text(1), StringComparison.OrdinalIgnoreCase)))
        .Add("handleize", "text", c => Of(TextCase.Handle(c.Text(0))))
        .Add("literal", "text", c => c[0].IsNull ? Value.Null : Of(ValueText.Quoted(c.Text(0))))
        .Add("lstrip", "text", c => Of(c.Text(0).TrimStart()))
        .Add("pluralize", "number singular plural", c => Of(c.Int(0) == 1 ? c.Text(1) : c.Text(2)))
        .Add("prepend", "text by", c => Joined(c, 1, 0))
        .Add("remove", "text remove", c => c.Text(1).Length == 0 ? Of(c.Text(0)) : TextReplacement.All(c, c.Text(1), ""))
        .Add("remove_first", "text remove", c => TextReplacement.First(c, c.Text(1), "", fromEnd: false))
        .Add("remove_last", "text remove", c => TextReplacement.First(c, c.Text(1), "", fromEnd: true))
        .Add("replace", "text match replace", c => TextReplacement.All(c, c.Text(1), c.Text(2)))
        .Add("replace_first", "text match replace fromEnd?", c => TextReplacement.First(c, c.Text(1), c.Text(2), c[3].IsTrue))
        .Add("rstrip", "text", c => Of(c.Text(0).TrimEnd()))
        .Add("size", "text", c => Value.Of(c.Text(0).Length))
        .Add("slice", "text start length?", c => TextParts.Slice(c, int.MaxValue))
        .Add("slice1", "text start length?", c => TextParts.Slice(c, 1))
        .Add("split", "text match", TextParts.Split)
        .Add("starts_with", "text value", c => Value.Of(!c[0].IsNull && !c[1].IsNull && c.Text(0).StartsWith(c.Text(1), StringComparison.Ordinal)))
        .Add("strip", "text", c => Of(c.Text(0).Trim()))
        .Add("strip_newlines", "text", c => Of(c.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)))
        .Add("to_int", "text", TextNumbers.ToInt)
        .Add("to_long", "text", TextNumbers.ToLong)
        .Add("to_float", "text", TextNumbers.ToReal)
        .Add("to_double", "text", TextNumbers.ToReal)
        .Add("truncate", "text length ellipsis?", TextParts.Truncate)
        .Add("truncatewords", "text count ellipsis?", TextParts.TruncateWords)
        .Add("upcase", "text", c => Of(c.Text(0).ToUpperInvariant()))
        .Add("md5", "text", c => TextDigest.Md5(c))
        .Add("sha1", "text", c => TextDigest.Sha1(c))
        .Add("sha256", "text", c => TextDigest.Sha256(c))
        .Add("sha512", "text", c => TextDigest.Sha512(c))
        .Add("hmac_sha1", "text secretKey", c => TextDigest.HmacSha1(c))
        .Add("hmac_sha256", "text secretKey", c => TextDigest.HmacSha256(c))
        .Add("hmac_sha512", "text secretKey", c => TextDigest.HmacSha512(c))
        .Add("pad_left", "text width", c => TextParts.Pad(c, atLeft: true))
        .Add("pad_right", "text width", c => TextParts.Pad(c, atLeft: false))
        .Add("base64_encode", "text", c => TextDigest.ToBase64(c))
        .Add("base64_decode", "text", c => TextDigest.FromBase64(c))
        .Add("index_of", "text search startIndex? count? stringComparison?", TextParts.IndexOf)
        .Make();

    private static Value Of(string text) => Value.Of(text);

    private static Value Joined(Call call, int first, int second)
    {
        call.CheckLength((long)call.Text(first).Length + call.Text(second).Length);
        return Value.Of(call.Text(first) + call.Text(second));
    }
}
