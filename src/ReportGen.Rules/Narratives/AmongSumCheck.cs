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
            var total = Number(match.Groups["total"].Value);
            var parts = Parts().Matches(match.Groups["parts"].Value).Select(m => Number(m.Groups[1].Value)).ToList();
            if (parts.Count < 2 || parts.Sum() <= total) continue;
            yield return FindingCatalogue.Find("PF-877", piece.Places[0], ("section", section.Heading), ("total", Said(total)), ("sum", Said(parts.Sum()))) with
            {
                Value = Said(total),
                Expected = Said(parts.Sum()),
                Difference = total - parts.Sum(),
            };
        }
    }

    private static decimal Number(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static string Said(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture) + "万元";

    [GeneratedRegex(@"(?<total>\d[\d,]*(?:\.\d+)?)万元[，,]?其中[：:](?<parts>.*?)(?=；?[一二三四五六七八九]是|。|$)")]
    private static partial Regex Among();

    [GeneratedRegex(@"(?:^|[；，,、])\d[.．][^；，。]*?(\d[\d,]*(?:\.\d+)?)万元")]
    private static partial Regex Parts();
}
