namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>What keeps hidden content from being taken out: something that stays refers to it, or reaches across it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Part">The sheet it is in; 工作簿 for names.</param>
/// <param name="Spot">The cell or range; may be empty.</param>
/// <param name="Text">What it says.</param>
public sealed record HiddenUse(HiddenUseKind Kind, string Part, string Spot, string Text);

/// <summary>What can refer to hidden content.</summary>
public enum HiddenUseKind
{
    /// <summary>A formula, on a sheet or in a chart.</summary>
    Formula,

    /// <summary>A defined name.</summary>
    Name,

    /// <summary>A validation or a conditional format.</summary>
    Rule,

    /// <summary>A link within the workbook.</summary>
    Link,

    /// <summary>A merged area that would be cut.</summary>
    Merge,

    /// <summary>Something on the sheet that has a place of its own: a drawing, a table object, page breaks, rows without numbers.</summary>
    PlacedObject,

    /// <summary>A pivot table, which keeps a copy of what it was made from.</summary>
    Pivot,
}
