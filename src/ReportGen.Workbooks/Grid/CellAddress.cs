using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReportGen.Workbooks.Grid;

/// <summary>The address of one cell, counted from 1 as people do: row 7, column 2 is <c>B7</c>.</summary>
public readonly record struct CellAddress(int Row, int Column) : IComparable<CellAddress>
{
    /// <summary>The largest row that the file format knows.</summary>
    public const int MaxRow = 1_048_576;

    /// <summary>The largest column that the file format knows (XFD).</summary>
    public const int MaxColumn = 16_384;

    /// <summary>The digits of the largest row.</summary>
    private const int MostDigits = 7;

    /// <summary><c>$XFD$1048576</c></summary>
    private const int LongestWritten = 12;

    /// <summary>Reads <c>B7</c> or <c>$B$7</c>; false for anything else, and for a cell outside the sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellAddress address)
    {
        address = default;
        var (column, row, at) = (0, 0, AfterDollar(text, 0));
        for (; at < text.Length && char.IsAsciiLetter(text[at]); at++)
        {
            column = column * 26 + ((text[at] & 0x1F) - ('A' & 0x1F) + 1);
            if (column > MaxColumn) return false;
        }

        at = AfterDollar(text, at);
        if (column == 0 || at == text.Length || text.Length - at > MostDigits) return false;
        for (; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at])) return false;
            row = row * 10 + (text[at] - '0');
        }

        address = new CellAddress(row, column);
        return row is >= 1 and <= MaxRow;
    }

    /// <summary>The same from UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out CellAddress address)
    {
        Span<char> signs = stackalloc char[LongestWritten];
        address = default;
        return Ascii.ToUtf16(text, signs, out var length) == OperationStatus.Done && TryParse(signs[..length], out address);
    }

    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[3];
        var at = 3;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters[--at] = (char)('A' + (column - 1) % 26);
        }

        return new string(letters[at..]);
    }

    /// <summary>Row by row, then column by column: the order in which a form is read.</summary>
    public int CompareTo(CellAddress other) => Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);

    public static bool operator <(CellAddress left, CellAddress right) => left.CompareTo(right) < 0;

    public static bool operator >(CellAddress left, CellAddress right) => left.CompareTo(right) > 0;

    public static bool operator <=(CellAddress left, CellAddress right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CellAddress left, CellAddress right) => left.CompareTo(right) >= 0;

    /// <summary>Plain and quick, for sheets are looked through by address; no two cells of a sheet that is read share one.</summary>
    public override int GetHashCode() => (Row << 14) ^ Column;

    private static int AfterDollar(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == '$' ? at + 1 : at;

    public override string ToString() => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
