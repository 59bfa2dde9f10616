using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Inspection;

/// <summary>Stretches of a web page that hold no text for readers: comments, scripts, and the names in its head.</summary>
internal static partial class PageCuts
{
    /// <param name="Kind">What it is.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="Start">Where it begins in the page.</param>
    /// <param name="Length">How long it is.</param>
    public sealed record Cut(TraceKind Kind, string Text, int Start, int Length);

    public static IEnumerable<Cut> Of(string html) =>
        from match in Stretch().Matches(html)
        let kind = match.Groups["comment"].Success ? TraceKind.Comment : match.Groups["script"].Success ? TraceKind.Code : TraceKind.Author
        select new Cut(kind, Text(match), match.Index, match.Length);

    private static string Text(Match match) =>
        match.Groups["comment"].Success ? match.Groups["comment"].Value.Trim()
        : match.Groups["script"].Success ? "script"
        : Content().Match(match.Value).Groups["value"].Value;

    [GeneratedRegex("""<!--(?<comment>.*?)(-->|\z)|(?<script><script\b.*?(</script\s*>|\z))|<meta\b(?=[^>]*\bname\s*=\s*["']?(author|creator|generator|publisher)\b)[^>]*>\r?\n?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Stretch();

    [GeneratedRegex("""\bcontent\s*=\s*(?<quote>["'])(?<value>.*?)\k<quote>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Content();
}
