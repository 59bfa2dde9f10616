using System.Globalization;

namespace ReportGen.Workbooks.Grid;

/// <summary>A stored number as a cell: Excel stores binary numbers and shows fifteen digits of them; 99.73999999999999 is 99.74 to everybody.</summary>
internal static class NumericCell
{
    /// <summary>The same few numbers stand in all forms. Each has one place, so that files of nothing but different ones cost time and not memory.</summary>
    private const int MostKept = 4_096;

    private static readonly Shown?[] Kept = new Shown?[MostKept];

    /// <param name="address">Where.</param>
    /// <param name="stored">The number as stored.</param>
    /// <param name="format">The cell's format code.</param>
    /// <param name="date1904">True where the workbook counts its days from 1904.</param>
    /// <returns>Null for a number that no decimal holds, such as 1e300.</returns>
    public static GridCell? Of(CellAddress address, double stored, string format, bool date1904)
    {
        var bits = BitConverter.DoubleToInt64Bits(stored);
        ref var kept = ref Kept[PlaceOf(bits, format)];
        var shown = kept;
        if (shown is null || shown.Bits != bits || shown.Date1904 != date1904 || shown.Format != format)
        {
            kept = shown = Show(stored, bits, format, date1904);
        }

        return shown.Number is { } number ? new GridCell(address, shown.Text, number) : null;
    }

    private static Shown Show(double stored, long bits, string format, bool date1904) =>
        decimal.TryParse(stored.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new Shown(bits, format, date1904, NumberFormat.Show(number, format, date1904), number)
            : new Shown(bits, format, date1904, "", null);

    /// <summary>The same number in two formats mostly has two places.</summary>
    private static int PlaceOf(long bits, string format) => (int)(unchecked((ulong)(bits + format.Length) * 0x9E37_79B9_7F4A_7C15) >> 52);

    private sealed record Shown(long Bits, string Format, bool Date1904, string Text, decimal? Number);
}
