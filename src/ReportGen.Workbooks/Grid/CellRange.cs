using System.Globalization;

namespace ReportGen.Workbooks.Grid;

/// <summary>A rectangle of cells, both corners included: a merged area, a print area, a block.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    /// <summary>Merged areas wider or longer than this are clipped: whole merged columns say nothing more than their first cells.</summary>
    private const int LongestMerge = 2_000;

    public CellRange(CellAddress cell)
        : this(cell.Row, cell.Column, cell.Row, cell.Column)
    {
    }

    /// <summary>The upper left cell, which holds the value of a merged area.</summary>
    public CellAddress First => new(FirstRow, FirstColumn);

    public int Rows => LastRow - FirstRow + 1;

    public int Columns => LastColumn - FirstColumn + 1;

    /// <summary>Reads <c>A1:K60</c>, <c>$A$1:$K$60</c> or a single cell; corners may come in any order.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf(':');
        if (!CellAddress.TryParse(colon < 0 ? text : text[..colon], out var a) || !CellAddress.TryParse(text[(colon + 1)..], out var b)) return false;
        range = Between(a, b);
        return true;
    }

    /// <summary>The same from UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out CellRange range)
    {
        range = default;
        var colon = text.IndexOf((byte)':');
        if (!CellAddress.TryParse(colon < 0 ? text : text[..colon], out var a) || !CellAddress.TryParse(text[(colon + 1)..], out var b)) return false;
        range = Between(a, b);
        return true;
    }

    private static CellRange Between(CellAddress a, CellAddress b) => new(Math.Min(a.Row, b.Row), Math.Min(a.Column, b.Column), Math.Max(a.Row, b.Row), Math.Max(a.Column, b.Column));

    public bool Contains(CellAddress cell) =>
        cell.Row >= FirstRow && cell.Row <= LastRow && cell.Column >= FirstColumn && cell.Column <= LastColumn;

    public bool Overlaps(CellRange other) =>
        FirstRow <= other.LastRow && other.FirstRow <= LastRow && FirstColumn <= other.LastColumn && other.FirstColumn <= LastColumn;

    /// <summary>A merged area as far as it is looked at.</summary>
    internal CellRange Clipped() => this with { LastRow = Math.Min(LastRow, FirstRow + LongestMerge - 1), LastColumn = Math.Min(LastColumn, FirstColumn + LongestMerge - 1) };

    /// <summary>As names and formulas write an area that stays where it is: <c>$A$1:$K$60</c>, a single cell with both corners too.</summary>
    internal string ToAbsolute() =>
        string.Create(CultureInfo.InvariantCulture, $"${CellAddress.ColumnName(FirstColumn)}${FirstRow}:${CellAddress.ColumnName(LastColumn)}${LastRow}");

    public override string ToString() => Rows == 1 && Columns == 1 ? First.ToString() : $"{First}:{new CellAddress(LastRow, LastColumn)}";
}
