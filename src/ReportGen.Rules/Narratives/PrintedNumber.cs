using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Rules.Narratives;

/// <summary>A figure as a text prints it.</summary>
/// <param name="Start">Index of its first digit in the line.</param>
/// <param name="Text">The digits with separators.</param>
/// <param name="Value">The number.</param>
/// <param name="Places">How many decimals are printed.</param>
/// <param name="Unit">What follows it: 万元, %, a counter; empty where nothing known does.</param>
internal readonly partial record struct PrintedNumber(int Start, string Text, decimal Value, int Places, string Unit)
{
    public bool IsPercent => Unit == "%";

    public bool IsMoney => Unit is "万元" or "亿元" or "元";

    public string Printed => Text + Unit;

    /// <summary>The figures of a line; years, dates and thresholds such as 50万元以上 are none.</summary>
    public static IEnumerable<PrintedNumber> In(string line)
    {
        foreach (var match in Figures().Matches(line).Where(m => m.Groups["other"].Length == 0))
        {
            var digits = match.Groups["digits"].Value;
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)) continue;
            var point = digits.IndexOf('.', StringComparison.Ordinal);
            yield return new PrintedNumber(match.Index, digits, value, point < 0 ? 0 : digits.Length - point - 1, match.Groups["unit"].Value);
        }
    }

    [GeneratedRegex(@"(?<![\d.,A-Za-z])(?<digits>\d[\d,]*(?:\.\d+)?)(?<other>年|月|日|号|万?元?（含）以上|万元（?以上|元（?以上)?(?<unit>万元|亿元|元|%|辆|人次|批次|次|人|个|台|套|起|件|分)?")]
    private static partial Regex Figures();
}
