using System.Collections.Concurrent;
using ReportGen.Workbooks.Grid.NumberFormats;

namespace ReportGen.Workbooks.Grid;

/// <summary>
/// What a number looks like on the sheet: the cell stores 0.9974, its number format shows 99.74%. Chinese Excel's view where versions
/// differ, so that what is read here is what the clerk saw.
/// </summary>
public static class NumberFormat
{
    /// <summary>The code that every cell has to begin with.</summary>
    public const string General = "General";

    /// <summary>Excel takes no longer code; a longer one in a file is damage or malice.</summary>
    private const int LongestCode = 255;

    /// <summary>A workbook has a handful of codes. The bound is for a file that was made to fill the memory.</summary>
    private const int MostKept = 512;

    private static readonly ConcurrentDictionary<string, FormatCode> Kept = new(StringComparer.Ordinal);

    /// <summary>The text that a cell shows, were it wide enough.</summary>
    /// <param name="value">The stored number; a date or time is a number of days.</param>
    /// <param name="formatCode">The format code as stored in the workbook. A broken or unknown code shows as <see cref="General"/>.</param>
    /// <param name="date1904">True where the workbook counts its days from 1904, as old Macintosh files do.</param>
    /// <returns>
    /// Blanks that only align (<c>_)</c>) are kept as one space, as the function TEXT keeps them; fillers (<c>*-</c>) are left out.
    /// A date before 1900 or after 9999, for which Excel shows only ####, is shown as <see cref="General"/>.
    /// </returns>
    public static string Show(decimal value, string formatCode, bool date1904 = false) => Code(formatCode).Show(value, date1904);

    /// <summary>True where a code shows exactly this text for this number: it may be stored without changing the print.</summary>
    public static bool Reproduces(decimal value, string formatCode, string text) =>
        string.Equals(Show(value, formatCode), text, StringComparison.Ordinal);

    /// <summary>True where a code shows a number as a date or a time, so that the number itself says nothing to a reader.</summary>
    public static bool IsDate(string formatCode) => Code(formatCode).IsDate;

    /// <summary>The code behind a built-in id, as Chinese Excel shows it; null for an id that has none.</summary>
    public static string? BuiltIn(int id) => BuiltInCodes.Of(id);

    private static FormatCode Code(string formatCode)
    {
        ArgumentNullException.ThrowIfNull(formatCode);
        if (formatCode.Length > LongestCode)
        {
            return FormatCode.General;
        }

        if (Kept.TryGetValue(formatCode, out var known))
        {
            return known;
        }

        var code = FormatCode.Read(formatCode);
        if (Kept.Count < MostKept)
        {
            Kept.TryAdd(formatCode, code);
        }

        return code;
    }
}
