using System.Globalization;
using System.Text;

namespace ReportGen.App.Kits;

/// <summary>Pieces of the texts of a draft: skeletons, and values as YAML takes them.</summary>
internal static class DraftText
{
    /// <summary>A skeleton that lies in the program.</summary>
    public static string Skeleton(string name)
    {
        using var stream = typeof(DraftText).Assembly.GetManifestResourceStream("draft." + name) ?? throw new InvalidOperationException($"resource draft.{name} is missing");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A text as a YAML key, value or list item: in quotes wherever a sign could mean something.</summary>
    public static string Yaml(string text)
    {
        var isPlain = text.Length > 0 && text == text.Trim() && !double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out _)
            && text.All(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '：' or '、' or '“' or '”' or '≥' or '≤' or '＝' or '＞' or '＜' or '/' or '-' or '.' or '·' or ' ') && (char.IsLetter(text[0]) || text[0] > '\u2000');
        return isPlain ? text : "\"" + string.Concat(text.Select(Escaped)) + "\"";
    }

    /// <summary>A list in one line.</summary>
    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Yaml))}]";

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        _ when char.IsControl(c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => c.ToString(),
    };
}
