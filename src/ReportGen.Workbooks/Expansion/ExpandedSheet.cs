using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Workbooks.Expansion;

/// <summary>A written workbook, and where its values came to stand.</summary>
/// <param name="Content">The bytes of the .xlsx: the same for the same layout and values.</param>
/// <param name="Values">Each marker with the area that its value was written into, row by row.</param>
public sealed record ExpandedSheet(byte[] Content, IReadOnlyList<PlacedValue> Values);

/// <summary>One written value.</summary>
/// <param name="Marker">The marker it was written for.</param>
/// <param name="Row">Number of the item among all of the marker's block; -1 outside the repeated blocks.</param>
/// <param name="Area">Where it stands.</param>
public readonly record struct PlacedValue(Marker Marker, int Row, CellRange Area);
