using System.Text;
using System.Text.RegularExpressions;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// Labels as they are compared: without white space and line breaks, full-width characters as half-width ones, without a colon at the end.
/// So <c>实施单位 （盖章）</c>, <c>实施单位(盖章)：</c> and <c>实施单位\n（盖章）</c> are one label.
/// </summary>
internal static partial class LabelText
{
    /// <summary>The text as labels are compared.</summary>
    public static string Normalise(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!IsSkipped(c))
            {
                normal.Append(Fold(c));
            }
        }

        while (normal.Length > 0 && normal[^1] == ':')
        {
            normal.Length--;
        }

        return normal.ToString();
    }

    /// <summary>A normalised label without a money unit in brackets at its end: <c>年初预算(万元)</c> is 年初预算.</summary>
    public static string WithoutUnit(string normalised) => MoneyUnit().Match(normalised) is { Success: true } unit ? normalised[..unit.Index] : normalised;

    /// <summary>The money unit in brackets at the end of a label; null where there is none.</summary>
    public static string? UnitOf(string text) => MoneyUnit().Match(Normalise(text)) is { Success: true } unit ? unit.Groups[1].Value : null;

    /// <summary>
    /// What a text says between a printed prefix and suffix; null where it does not begin and end with them. Compared as labels are, returned as printed.
    /// </summary>
    public static string? Between(string text, string prefix, string suffix)
    {
        var start = Skip(text, Normalise(prefix), 0, 1);
        var end = Skip(text, Normalise(suffix), text.Length - 1, -1);
        return start < 0 || end < -1 || start > end + 1 ? null : text[start..(end + 1)].TrimStart(':', '：');
    }

    /// <summary>How alike two normalised labels are, from 0 to 1: the share of characters that need not be changed.</summary>
    public static double Likeness(string a, string b)
    {
        var longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 1 : 1 - (double)Distance(a, b) / longest;
    }

    private static bool IsSkipped(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD';

    private static char Fold(char c) => char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);

    /// <summary>The index behind a normalised text that stands at an end of a printed one; -1 (or -2 backwards) where it does not.</summary>
    private static int Skip(string text, string normal, int from, int step)
    {
        var at = from;
        var index = step > 0 ? 0 : normal.Length - 1;
        for (; index >= 0 && index < normal.Length; at += step)
        {
            if (at < 0 || at >= text.Length)
            {
                return step > 0 ? -1 : -2;
            }

            if (IsSkipped(text[at]))
            {
                continue;
            }

            if (Fold(text[at]) != normal[index])
            {
                return step > 0 ? -1 : -2;
            }

            index += step;
        }

        return at;
    }

    [GeneratedRegex(@"\((?:单位:?)?([百千万亿]*元)\)$")]
    private static partial Regex MoneyUnit();

    private static int Distance(string a, string b)
    {
        var costs = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(changed, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[^1];
    }
}
