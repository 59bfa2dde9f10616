namespace ReportGen.Rendering.Documents.Blocks;

/// <summary>
/// The line that names a figure or table; the document numbers them. That of a figure stands below and stays with the figure above it, that of
/// a table stands above and stays with the table below it.
/// </summary>
/// <param name="Kind">What it names.</param>
/// <param name="Text">The name without its number.</param>
public sealed record Caption(CaptionKind Kind, string Text) : Block;

/// <summary>What a caption names; each kind is numbered by itself.</summary>
public enum CaptionKind
{
    Figure,
    Table,
}
