using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Model.Values;

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
        // Every cell of a form is asked, and most are as they are compared.
        if (IsNormal(text))
        {
            return text;
        }

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

    /// <summary>The character that a text begins with as labels are compared; null for a text without any.</summary>
    public static char? First(string text)
    {
        foreach (var c in text)
        {
            if (!IsSkipped(c)) return Fold(c);
        }

        return null;
    }

    /// <summary>True where a text is one of some spellings, which are normalised; most texts are told apart by length or first character.</summary>
    public static bool IsOneOf(string text, ImmutableArray<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            if (text.Length >= spelling.Length && (text[0] == spelling[0] || !PlainText.IsIdeograph(text[0])) && Normalise(text) == spelling)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A normalised label without a money unit in brackets at its end: <c>年初预算(万元)</c> is 年初预算.</summary>
    public static string WithoutUnit(string normalised) =>
        normalised.EndsWith("元)", StringComparison.Ordinal) && MoneyUnit().Match(normalised) is { Success: true } unit ? normalised[..unit.Index] : normalised;

    /// <summary>The money unit in brackets at the end of a label; null where there is none.</summary>
    public static string? UnitOf(string text) => text.Contains('元', StringComparison.Ordinal) && MoneyUnit().Match(Normalise(text)) is { Success: true } unit ? unit.Groups[1].Value : null;

    /// <summary>How alike two normalised labels are, from 0 to 1: the share of characters that need not be changed.</summary>
    public static double Likeness(string a, string b)
    {
        var longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 1 : 1 - (double)Distance(a, b) / longest;
    }

    /// <summary>White space and marks without width, which no label is told apart by.</summary>
    public static bool IsSkipped(char c) => !PlainText.IsPlain(c) && IsBlank(c);

    private static bool IsNormal(string text)
    {
        foreach (var c in text)
        {
            if ((!PlainText.IsPlain(c) && IsBlank(c)) || Fold(c) != c)
            {
                return false;
            }
        }

        return !text.EndsWith(':');
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD';

    /// <summary>A character as labels are compared: half-width, small.</summary>
    public static char Fold(char c) => PlainText.IsIdeograph(c) || c is > ' ' and < 'A' ? c : char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);

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
