using ReportGen.Workbooks.Layout;

namespace ReportGen.Reading.Recognition;

/// <summary>How the value of a marker is found from labels.</summary>
/// <param name="Marker">The marker in the drawn form.</param>
/// <param name="Cell">Where the marker is drawn.</param>
internal abstract record Slot(Marker Marker, LayoutCell Cell)
{
    /// <summary>The labels that lead to the value.</summary>
    public abstract IReadOnlyList<Anchor> Labels { get; }

    /// <summary>The index of the goal that the value belongs to; null outside the repeated goals.</summary>
    public int? Goal => Labels[^1].Goal;

    /// <summary>The first and last row of the marker, in the rows of its labels.</summary>
    public int FirstRow => Cell.Area.FirstRow + Labels[^1].Shift;

    public int LastRow => Cell.Area.LastRow + Labels[^1].Shift;

    /// <summary>The same slot at other labels: those of the next goal.</summary>
    public abstract Slot At(Func<Anchor, Anchor> label);
}

/// <summary>The value stands in the label's own cell.</summary>
internal sealed record InlineSlot(Marker Marker, LayoutCell Cell, Anchor Label, int Part) : Slot(Marker, Cell)
{
    /// <summary>Which of the cell's values it is, from 0.</summary>
    public int Part { get; } = Part;

    public override IReadOnlyList<Anchor> Labels => [Label];

    public override Slot At(Func<Anchor, Anchor> label) => this with { Label = label(Label) };
}

/// <summary>The value stands to the right of its label.</summary>
internal sealed record RightSlot(Marker Marker, LayoutCell Cell, Anchor Label) : Slot(Marker, Cell)
{
    public override IReadOnlyList<Anchor> Labels => [Label];

    public override Slot At(Func<Anchor, Anchor> label) => this with { Label = label(Label) };
}

/// <summary>The value stands below its label.</summary>
internal sealed record BelowSlot(Marker Marker, LayoutCell Cell, Anchor Label) : Slot(Marker, Cell)
{
    public override IReadOnlyList<Anchor> Labels => [Label];

    public override Slot At(Func<Anchor, Anchor> label) => this with { Label = label(Label) };
}

/// <summary>The value stands where the row of one label meets the column of another.</summary>
internal sealed record GridSlot(Marker Marker, LayoutCell Cell, Anchor RowLabel, Anchor ColumnLabel) : Slot(Marker, Cell)
{
    public override IReadOnlyList<Anchor> Labels => [RowLabel, ColumnLabel];

    public override Slot At(Func<Anchor, Anchor> label) => this with { RowLabel = label(RowLabel), ColumnLabel = label(ColumnLabel) };
}

/// <summary>The values stand below their label, one in each row of the repeated block.</summary>
internal sealed record BlockSlot(Marker Marker, LayoutCell Cell, Anchor ColumnLabel) : Slot(Marker, Cell)
{
    public override IReadOnlyList<Anchor> Labels => [ColumnLabel];

    public override Slot At(Func<Anchor, Anchor> label) => this with { ColumnLabel = label(ColumnLabel) };
}
