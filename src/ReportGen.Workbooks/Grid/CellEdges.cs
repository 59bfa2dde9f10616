namespace ReportGen.Workbooks.Grid;

/// <summary>The lines drawn round a cell.</summary>
[Flags]
public enum CellEdges
{
    None = 0,
    Top = 1,
    Right = 2,
    Bottom = 4,
    Left = 8,
    All = Top | Right | Bottom | Left,
}

/// <summary>Where a text stands between the left and right of its cell.</summary>
public enum HorizontalPlace
{
    /// <summary>Texts left, numbers right.</summary>
    General,
    Left,
    Center,
    Right,
}
