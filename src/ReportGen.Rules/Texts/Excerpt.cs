using ReportGen.Model.Values;

namespace ReportGen.Rules.Texts;

/// <summary>A long text short enough for a sentence.</summary>
internal static class Excerpt
{
    private const int Longest = 24;

    public static string Of(string text) => Shortened.To(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Longest);

    /// <summary>The text around a place in it.</summary>
    public static string Around(string text, int at)
    {
        var start = Math.Max(0, at - (Longest / 2));
        if (start > 0 && start < text.Length && char.IsLowSurrogate(text[start])) start--;
        return (start > 0 ? "……" : "") + Of(text[start..]);
    }
}
