using ReportGen.Model.Values;

namespace ReportGen.Rendering.Narratives;

/// <summary>The beginning of a line, as a finding quotes it.</summary>
internal static class Excerpt
{
    private const int Most = 60;

    public static string Of(string line) => line.Length <= Most ? line.TrimEnd('。') : Shortened.To(line, Most);
}
