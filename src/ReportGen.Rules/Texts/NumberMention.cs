using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Rules.Texts;

/// <summary>A number with its unit in a passage, and the words right before it: 车辆检验鉴定1447次.</summary>
/// <param name="Label">The words without a mark or figure between, as 车辆检验鉴定; may be empty.</param>
/// <param name="Number">In the unit asked for.</param>
/// <param name="Text">Words, number and unit as they stand.</param>
/// <param name="Sentence">The sentence around it.</param>
internal sealed partial record NumberMention(string Label, decimal Number, string Text, string Sentence)
{
    private static readonly char[] Ends = ['。', '；', ';', '\n'];

    /// <summary>All numbers of a passage, in half-width figures, that carry a unit, just as the row prints it.</summary>
    public static IEnumerable<NumberMention> In(string passage, string unit)
    {
        // The end of a sentence must not be folded away, so white space goes first and only within sentences.
        foreach (var sentence in passage.Split(Ends, StringSplitOptions.RemoveEmptyEntries))
        {
            var text = string.Concat(sentence.Where(c => !char.IsWhiteSpace(c)));
            foreach (Match match in Numbers().Matches(text))
            {
                var rest = text.AsSpan(match.Index + match.Length);
                if (!rest.StartsWith(unit, StringComparison.Ordinal) || IsLongerUnit(rest[unit.Length..])) continue;
                if (!decimal.TryParse(match.Groups[2].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) continue;
                yield return new NumberMention(match.Groups[1].Value, number, match.Value + unit, text);
            }
        }
    }

    /// <summary>True where a figure stands in front of the first character of a unit.</summary>
    public static bool MayBeIn(string passage, string unit)
    {
        for (var at = passage.IndexOf(unit[0]); at >= 0; at = passage.IndexOf(unit[0], at + 1))
        {
            if (passage.AsSpan(0, at).TrimEnd() is [.., var before] && char.IsDigit(before)) return true;
        }

        return false;
    }

    // 20元/平方米 is no 元, 3人次 no 人, 2年度 no 年.
    private static bool IsLongerUnit(ReadOnlySpan<char> rest) => rest.Length > 0 && rest[0] is '/' or '次' or '度' or '·';

    [GeneratedRegex(@"([\p{IsCJKUnifiedIdeographs}“”""()]{0,24})(?<![\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
