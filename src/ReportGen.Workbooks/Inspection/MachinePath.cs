using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Inspection;

/// <summary>Paths that tell of a machine or of the network of an office: <c>C:\Users\…</c>, <c>/home/…</c>, <c>\\server\share</c>, <c>http://192.168.…</c>.</summary>
internal static partial class MachinePath
{
    private const int Longest = 120;

    /// <summary>The first such path in a text; null where there is none.</summary>
    public static string? In(string text) =>
        Pattern().Match(text) is not { Success: true } match ? null : match.Length <= Longest ? match.Value : match.Value[..Longest] + "…";

    // A share needs two names behind its strokes: \\ alone stands in formulas and code.
    [GeneratedRegex(@"(?<![A-Za-z])[A-Za-z]:\\[^\s<>|""，。；）]+|\\\\[\w.-]+\\[^\s<>|""，。；）]+|(?<![\w/.])/(home|Users|root|tmp|mnt|media)/[^\s<>""，。；）]+|file:/{2,3}[^\s<>""，。；）]+|https?://(10\.\d{1,3}|192\.168|172\.(1[6-9]|2\d|3[01])|127\.0|localhost)\b[^\s<>""，。；）]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
