using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Layout;

/// <summary>A drawn cell, or a merged area that counts as one.</summary>
/// <param name="Area">The cells it covers.</param>
/// <param name="Template">What is drawn in it.</param>
/// <param name="Style">The index of its style in the layout's style sheet.</param>
public sealed record LayoutCell(CellRange Area, CellTemplate Template, int Style)
{
    /// <summary>The upper left cell.</summary>
    public CellAddress Address => Area.First;
}

/// <summary>Something in a layout that cannot be used, with its cell.</summary>
/// <param name="Cell">Where.</param>
/// <param name="Kind">What.</param>
/// <param name="Text">The text at fault.</param>
public sealed record LayoutFault(CellAddress Cell, LayoutFaultKind Kind, string Text);

/// <summary>What can be wrong with a drawing by itself, without knowing what it is for.</summary>
public enum LayoutFaultKind
{
    /// <summary>Braces that are not closed, or hold nothing that is a name.</summary>
    BrokenMarker,

    /// <summary>A formula: results are written as values, so that what is printed is what was checked.</summary>
    Formula,

    /// <summary>A merged area that overlaps another.</summary>
    OverlappingMerge,
}
