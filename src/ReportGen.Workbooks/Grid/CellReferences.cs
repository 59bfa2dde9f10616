using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Workbooks.Grid;

/// <summary>The cells that a formula names.</summary>
internal static partial class CellReferences
{
    /// <summary>Every cell, range, whole row or whole column, with its sheet.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="own">The sheet that it means where it names none.</param>
    public static IEnumerable<(string Sheet, CellRange Range)> Of(string formula, string own) =>
        from match in Reference().Matches(formula)
        where match.Groups["area"].Success
        select (match.Groups["sheet"] is { Success: true } sheet ? NameOf(sheet.Value[..^1]) : own, RangeOf(match.Groups["area"].Value.Replace("$", "", StringComparison.Ordinal)));

    /// <summary>True where a formula works out where it looks, or looks into several sheets at once: nobody can tell what it refers to.</summary>
    public static bool IsOpen(string formula) => Open().IsMatch(formula);

    private static string NameOf(string written) => written.Trim('\'').Replace("''", "'", StringComparison.Ordinal);

    private static CellRange RangeOf(string area)
    {
        if (CellRange.TryParse(area, out var range)) return range;
        var ends = area.Split(':');
        return int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new CellRange(Math.Min(first, last), 1, Math.Max(first, last), CellAddress.MaxColumn)
            : CellAddress.TryParse(ends[0] + "1", out var left) && CellAddress.TryParse(ends[^1] + "1", out var right)
                ? new CellRange(1, Math.Min(left.Column, right.Column), CellAddress.MaxRow, Math.Max(left.Column, right.Column))
                : new CellRange(1, 1, CellAddress.MaxRow, CellAddress.MaxColumn);
    }

    /// <summary>A text in quotes, which is skipped, or an area with or without its sheet; no function's name such as LOG10(.</summary>
    [GeneratedRegex("""
        "(?:[^"]|"")*" |
        (?<sheet>'(?:[^']|'')*'!|[\w.]+!)?
        (?<![\w.])(?<area>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})? | \$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3} | \$?\d{1,7}:\$?\d{1,7})
        (?![\w.(!])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(INDIRECT|OFFSET)\s*\(|[\w.]+:[\w.]+!|'[^']*:[^']*'!|\[[0-9]+\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
