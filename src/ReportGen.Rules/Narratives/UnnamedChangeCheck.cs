using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>PF-879 — a filled-in text begins a sentence with 比上年增加 and names nothing that did: then it speaks of what its line speaks of, and says another change.</summary>
internal static partial class UnnamedChangeCheck
{
    public static IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line, NarrativePiece piece) =>
        SectionChange.Before(line, piece) is not { } change ? [] :
            from match in Unnamed().Matches(line.Text.Substring(piece.Start, piece.Length))
            where !Agrees(match, change)
            select FindingCatalogue.Find("PF-879", piece.Places[0], ("section", section.Heading), ("text", match.Value.TrimStart('。', '；')), ("change", change.ToString())) with
            {
                Value = match.Value.TrimStart('。', '；'),
                Expected = change.ToString(),
            };

    private static bool Agrees(Match match, SectionChange change) =>
        (match.Groups["word"].Value is "减少" or "下降") == change.IsFall
        && (!match.Groups["digits"].Success || Same(match.Groups["digits"].Value, change.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        && (!match.Groups["rate"].Success || change.Rate is null || Same(match.Groups["rate"].Value, change.Rate));

    /// <summary>Two roundings of one number: they differ by no more than half a unit of the last place of each.</summary>
    private static bool Same(string one, string other) => Math.Abs(SectionChange.Number(one) - SectionChange.Number(other)) <= SectionChange.HalfUnit(one) + SectionChange.HalfUnit(other);

    // After 一是 or a comma it is a part that has changed; 比上年减少项目经费30万元 names one.
    [GeneratedRegex(@"(?:^|[。；])(?:本年度?|今年)?(?:较|比|与)(?:上年度?|去年|20[0-9]{2}年度?)(?:同期)?(?:相比，?)?(?<word>增加|减少|增长|下降)了?(?:(?<digits>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)万元(?:，?(?:同比)?(?:增长|下降)了?(?<rate>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)%)?|(?<rate>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)%)")]
    private static partial Regex Unnamed();
}
