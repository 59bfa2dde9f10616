using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Documents;

/// <summary>A document as it is published, whatever it is written as: parts made of blocks. Nothing of what it says is known here.</summary>
/// <param name="Title">The title; a line break within it is kept.</param>
/// <param name="Sections">The parts in order; each begins on a new page.</param>
public sealed record PublishedDocument(string Title, ImmutableArray<DocumentSection> Sections)
{
    /// <summary>The page before everything; null for none, the title then stands above the first part.</summary>
    public Cover? Cover { get; init; }

    /// <summary>All blocks in order.</summary>
    public IEnumerable<Block> Blocks => Sections.SelectMany(s => s.Blocks);
}

/// <summary>A part of a document that begins on a new page.</summary>
/// <param name="Blocks">What it is made of.</param>
public sealed record DocumentSection(ImmutableArray<Block> Blocks)
{
    /// <summary>True for what stands before the counted pages, such as the contents: its pages have no numbers.</summary>
    public bool IsFront { get; init; }
}

/// <summary>The page before everything.</summary>
/// <param name="Title">The large print in its middle.</param>
public sealed record Cover(string Title)
{
    /// <summary>The line above the title; empty for none.</summary>
    public string Above { get; init; } = "";

    /// <summary>The lines at the foot, such as who publishes it and when.</summary>
    public ImmutableArray<string> Foot { get; init; } = [];
}
