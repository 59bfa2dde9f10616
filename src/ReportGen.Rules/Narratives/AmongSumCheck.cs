using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;

namespace ReportGen.Rules.Narratives;

/// <summary>PF-877 — in a filled-in text the numbered parts after 其中 make more than the amount before it.</summary>
internal static partial class AmongSumCheck
{
    public static IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line, NarrativePiece piece)
    {
        var text = line.Text.Substring(piece.Start, piece.Length);
        foreach (var match in Among().Matches(text).Cast<Match>())
        {
            var total = SectionChange.Number(match.Groups["total"].Value);
            var parts = Parts().Matches(match.Groups["parts"].Value).Select(m => SectionChange.Number(m.Groups[1].Value)).ToList();
            if (parts.Count < 2 || parts.Sum() - total <= Room(match.Groups["total"].Value, parts.Count)) continue;
            yield return FindingCatalogue.Find("PF-877", piece.Places[0], ("section", section.Heading), ("total", Said(total)), ("sum", Said(parts.Sum()))) with
            {
                Value = Said(total),
                Expected = Said(parts.Sum()),
                Difference = total - parts.Sum(),
            };
        }
    }

    /// <summary>What rounding of the parts and of the total can make: half a unit of the last place of each.</summary>
    private static decimal Room(string total, int parts) => (parts + 1) * SectionChange.HalfUnit(total);

    private static string Said(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture) + "万元";

    [GeneratedRegex(@"(?<total>[0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)万元[，,]?其中[：:](?<parts>.*?)(?=；?[一二三四五六七八九]是|。|$)")]
    private static partial Regex Among();

    [GeneratedRegex(@"(?:^|[；，,、])[0-9][.．][^；，。]*?([0-9][0-9,]{0,20}(?:\.[0-9]{1,6})?)万元")]
    private static partial Regex Parts();
}
