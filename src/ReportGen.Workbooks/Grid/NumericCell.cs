using System.Collections.Concurrent;
using System.Globalization;

namespace ReportGen.Workbooks.Grid;

/// <summary>A stored number as a cell: Excel stores binary numbers and shows fifteen digits of them; 99.73999999999999 is 99.74 to everybody.</summary>
internal static class NumericCell
{
    /// <summary>The same few numbers stand in all forms. The bound is for files of nothing but different ones.</summary>
    private const int MostKept = 4_096;

    private static readonly ConcurrentDictionary<(long Bits, string Format, bool Date1904), (string Text, decimal Number)?> Kept = new();

    /// <param name="address">Where.</param>
    /// <param name="stored">The number as stored.</param>
    /// <param name="format">The cell's format code.</param>
    /// <param name="date1904">True where the workbook counts its days from 1904.</param>
    /// <returns>Null for a number that no decimal holds, such as 1e300.</returns>
    public static GridCell? Of(CellAddress address, double stored, string format, bool date1904)
    {
        var key = (BitConverter.DoubleToInt64Bits(stored), format, date1904);
        if (!Kept.TryGetValue(key, out var shown))
        {
            shown = Shown(stored, format, date1904);
            if (Kept.Count < MostKept)
            {
                Kept.TryAdd(key, shown);
            }
        }

        return shown is var (text, number) ? new GridCell(address, text, number) : null;
    }

    private static (string Text, decimal Number)? Shown(double stored, string format, bool date1904) =>
        decimal.TryParse(stored.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? (NumberFormat.Show(number, format, date1904), number)
            : null;
}
