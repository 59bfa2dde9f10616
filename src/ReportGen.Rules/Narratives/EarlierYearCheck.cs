using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>PF-881 — a filled-in text speaks of the accounts or the budget of an earlier year as though it were this one: taken over from last year's text. What is compared with is none.</summary>
internal static partial class EarlierYearCheck
{
    public static IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line, NarrativePiece piece, int year) =>
        from match in Mentioned().Matches(line.Text.Substring(piece.Start, piece.Length))
        where int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) < year
        select FindingCatalogue.Find("PF-881", piece.Places[0], ("section", section.Heading), ("text", match.Value), ("year", year)) with { Value = match.Value };

    [GeneratedRegex("纳入(?<year>20[0-9]{2})年度?(?:部门|单位)?(?:决算|预算)|编制了?(?<year>20[0-9]{2})年度?(?:部门|单位)?(?:决算|预算)|(?<![比较与和同自从至到])(?<year>20[0-9]{2})年度(?:部门|单位)决算")]
    private static partial Regex Mentioned();
}
