using System.Text;

namespace ReportGen.Templating.Builtins.Texts;

/// <summary>Capitals, and texts as names of links.</summary>
internal static class TextCase
{
    public static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string CapitalizedWords(string text)
    {
        var made = new StringBuilder(text);
        for (var i = 0; i < made.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(made[i - 1])) made[i] = char.ToUpperInvariant(made[i]);
        }

        return made.ToString();
    }

    /// <summary>Small letters and digits, everything between them one hyphen.</summary>
    public static string Handle(string text)
    {
        var made = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) made.Append(char.ToLowerInvariant(c));
            else if (made.Length > 0 && made[^1] != '-') made.Append('-');
        }

        return made.ToString().TrimEnd('-');
    }
}
