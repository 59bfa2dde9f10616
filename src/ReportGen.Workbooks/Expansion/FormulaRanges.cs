using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Expansion;

/// <summary>The cells that a condition or a validation of the drawing names, moved to where their rows came to stand.</summary>
internal static partial class FormulaRanges
{
    public static string Moved(string formula, string sheet, RowMap rows) => Reference().Replace(formula, match =>
    {
        var isText = match.Groups["first"].Length == 0;
        return isText || (match.Groups["sheet"] is { Length: > 0 } other && !IsSheet(other.Value[..^1], sheet)) ? match.Value : Moved(match, rows);
    });

    /// <summary>True where a name, in quotes or without, is the name of the sheet.</summary>
    public static bool IsSheet(string written, string sheet) =>
        string.Equals(written.Trim('\'').Replace("''", "'", StringComparison.Ordinal), sheet, StringComparison.OrdinalIgnoreCase);

    private static string Moved(Match match, RowMap rows)
    {
        var (first, last) = (match.Groups["firstRow"], match.Groups["lastRow"]);
        var (from, to) = (Row(first), last.Success ? Row(last) : 0);
        if (from is < 1 or > CellAddress.MaxRow || to > CellAddress.MaxRow)
        {
            return match.Value;
        }

        // One cell of the repeated row means that of the first item, from which the office programs count on for the others.
        var area = rows.RangeOf(new CellRange(Math.Min(from, last.Success ? to : from), 1, Math.Max(from, to), 1));
        var text = string.Create(CultureInfo.InvariantCulture, $"{match.Groups["sheet"]}{match.Groups["first"]}{area.FirstRow}");
        return last.Success ? string.Create(CultureInfo.InvariantCulture, $"{text}:{match.Groups["last"]}{area.LastRow}") : text;
    }

    private static int Row(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A text in quotes, which is skipped, or a cell or range with or without its sheet; no function's name such as LOG10(.</summary>
    [GeneratedRegex("""
        "(?:[^"]|"")*" |
        (?<sheet>'(?:[^']|'')*'!|[\w.]+!)?
        (?<![\w.])(?<first>\$?[A-Za-z]{1,3}\$?)(?<firstRow>\d{1,7})
        (?: : (?<last>\$?[A-Za-z]{1,3}\$?)(?<lastRow>\d{1,7}) )?
        (?![\w.(!])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
