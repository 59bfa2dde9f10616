namespace ReportGen.Templating.Values;

/// <summary>Texts of one character; those of ASCII are made once.</summary>
internal static class CharacterText
{
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static string Of(char c) => c < Ascii.Length ? Ascii[c] : c.ToString();
}
