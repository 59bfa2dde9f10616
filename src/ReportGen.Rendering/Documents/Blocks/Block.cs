namespace ReportGen.Rendering.Documents.Blocks;

/// <summary>One piece of a document. The kinds are a closed set: a writer that does not know one is wrong.</summary>
public abstract record Block;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreak : Block;

/// <summary>The list of headings with their pages.</summary>
/// <param name="Depth">Headings down to this level are listed.</param>
public sealed record Contents(int Depth = 3) : Block
{
    /// <summary>The words above the list.</summary>
    public string Title { get; init; } = "目录";
}
