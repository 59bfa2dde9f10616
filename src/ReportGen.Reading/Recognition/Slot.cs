using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>How the value of a marker is found from labels.</summary>
/// <param name="Marker">The marker in the drawn form.</param>
/// <param name="Cell">Where the marker is drawn.</param>
internal abstract record Slot(Marker Marker, LayoutCell Cell);

/// <summary>The value stands in the label's own cell.</summary>
internal sealed record InlineSlot(Marker Marker, LayoutCell Cell, Anchor Label) : Slot(Marker, Cell);

/// <summary>The value stands to the right of its label.</summary>
internal sealed record RightSlot(Marker Marker, LayoutCell Cell, Anchor Label) : Slot(Marker, Cell);

/// <summary>The value stands below its label.</summary>
internal sealed record BelowSlot(Marker Marker, LayoutCell Cell, Anchor Label) : Slot(Marker, Cell);

/// <summary>The value stands where the row of one label meets the column of another.</summary>
internal sealed record GridSlot(Marker Marker, LayoutCell Cell, Anchor RowLabel, Anchor ColumnLabel) : Slot(Marker, Cell);

/// <summary>The values stand below their label, one in each row of the repeated block.</summary>
internal sealed record BlockSlot(Marker Marker, LayoutCell Cell, Anchor ColumnLabel) : Slot(Marker, Cell);
