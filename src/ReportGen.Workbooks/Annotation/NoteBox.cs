using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// The box of a comment: wide and high enough for its text, beside its cell. Office programs keep its corners as cells with a rest, so that the
/// widths and heights of the sheet must be known.
/// </summary>
/// <param name="Left">The column of the left edge and the pixels behind it.</param>
/// <param name="Top">The row of the upper edge and the pixels below it.</param>
/// <param name="Right">The same of the right edge.</param>
/// <param name="Bottom">The same of the lower edge.</param>
/// <param name="Width">In points.</param>
/// <param name="Height">In points.</param>
internal sealed record NoteBox(NoteBox.Edge Left, NoteBox.Edge Top, NoteBox.Edge Right, NoteBox.Edge Bottom, double Width, double Height)
{
    private const double PointsPerPixel = 0.75;
    private const double BoxWidth = 240;
    private const double Inset = 12;
    private const double Highest = 400;

    /// <summary>More lines than that are crossed only where rows or columns are hidden by the thousand.</summary>
    private const int FurthestLines = 400;

    /// <summary>The font of our notes.</summary>
    public static CellFont Font { get; } = new(CellFont.Song, 9, false);

    /// <summary>An edge: counted from 1, and how far behind it.</summary>
    public readonly record struct Edge(int Index, int Pixels);

    public static NoteBox For(string text, CellAddress cell, Func<int, double> widthOf, Func<int, double> heightOf)
    {
        var height = Math.Min(Highest, RowHeight.Needed(text, Font, BoxWidth - Inset) + Inset);
        var left = new Edge(Math.Min(cell.Column + 1, CellAddress.MaxColumn - 40), 12);
        var top = new Edge(Math.Clamp(cell.Row - 1, 1, CellAddress.MaxRow - 40), 4);
        return new NoteBox(left, top, Walk(left, BoxWidth, widthOf, CellAddress.MaxColumn), Walk(top, height, heightOf, CellAddress.MaxRow), BoxWidth, height);
    }

    /// <summary>The edge that lies so many points behind another.</summary>
    private static Edge Walk(Edge from, double points, Func<int, double> sizeOf, int last)
    {
        var left = points + (from.Pixels * PointsPerPixel);
        var index = from.Index;
        while (index < Math.Min(last, from.Index + FurthestLines) && sizeOf(index) is var size && left > size)
        {
            left -= size;
            index++;
        }

        return new Edge(index, (int)Math.Round(Math.Min(left, sizeOf(index)) / PointsPerPixel, MidpointRounding.AwayFromZero));
    }
}
