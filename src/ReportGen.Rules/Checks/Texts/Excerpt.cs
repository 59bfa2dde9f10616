namespace ReportGen.Rules.Checks.Texts;

/// <summary>A long text short enough for a sentence.</summary>
internal static class Excerpt
{
    private const int Longest = 24;

    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "……";
    }

    /// <summary>The text around a place in it.</summary>
    public static string Around(string text, int at)
    {
        var start = Math.Max(0, at - (Longest / 2));
        return (start > 0 ? "……" : "") + Of(text[start..]);
    }
}
