namespace ReportGen.Templating.Lexing;

/// <summary>The signs of the language, the longer ones first.</summary>
internal static class Symbols
{
    private static readonly string[] All =
    [
        "//=", "..<", "...",
        "||", "|>", "&&", "==", "!=", "<=", "<<", ">=", ">>", "++", "+=", "--", "-=", "*=", "//", "/=", "%=", "..", "??", "?!", "?.",
        "|", "&", "=", "!", "<", ">", "+", "-", "*", "/", "%", ".", "?", "(", ")", "[", "]", "{", "}", ",", ":", "@", "^", "~", ";",
    ];

    /// <summary>The sign at an index; null where none stands there.</summary>
    public static string? At(string text, int at)
    {
        foreach (var symbol in All)
        {
            if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0) return symbol;
        }

        return null;
    }
}
