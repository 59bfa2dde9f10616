namespace ReportGen.Workbooks.Layout;

/// <summary>The font of a cell, as far as it decides how much room a text takes.</summary>
/// <param name="Name">The name of the face as the workbook states it, Chinese or Latin: 宋体 and SimSun are the same face.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Bold">True for bold.</param>
public readonly record struct CellFont(string Name, double Size, bool Bold)
{
    /// <summary>The face that Chinese office programs take where nobody chose one.</summary>
    internal const string Song = "宋体";

    /// <summary>The font of a cell where nobody chose one.</summary>
    internal static CellFont Usual { get; } = new(Song, 11, false);
}
