using ReportGen.Model.Values;

namespace ReportGen.Reading.Contents;

/// <summary>The beginning of a cell's text, as a finding quotes it.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    public static string Of(string text) => Shortened.To(text.Trim(), Longest, "…");
}
