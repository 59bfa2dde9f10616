using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>A written workbook, and where its values came to stand.</summary>
/// <param name="content">The bytes of the .xlsx: the same for the same layout and values.</param>
/// <param name="placed">Finds the values; most callers never ask.</param>
public sealed class ExpandedSheet(byte[] content, Func<IReadOnlyList<PlacedValue>> placed)
{
    /// <summary>The bytes of the .xlsx: the same for the same layout and values.</summary>
    public byte[] Content { get; } = content;

    /// <summary>Each marker with the area that its value was written into, row by row.</summary>
    public IReadOnlyList<PlacedValue> Values => field ??= placed();
}

/// <summary>One written value.</summary>
/// <param name="Marker">The marker it was written for.</param>
/// <param name="Row">Number of the item among all of the marker's block; -1 outside the repeated blocks.</param>
/// <param name="Area">Where it stands.</param>
public readonly record struct PlacedValue(Marker Marker, int Row, CellRange Area);
