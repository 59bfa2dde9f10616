using System.Collections.Immutable;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Documents.Blocks;

/// <summary>A paragraph of text.</summary>
/// <param name="Runs">Its pieces, one behind the other.</param>
public sealed record Paragraph(ImmutableArray<TextRun> Runs) : Block
{
    public Paragraph(string text)
        : this([new TextRun(text)])
    {
    }

    public ParagraphKind Kind { get; init; }

    /// <summary>Where pieces of the text come from. Writers pass it by; it is there for whoever asks a sentence for its source.</summary>
    public ImmutableArray<TracedText> Traces { get; init; } = [];

    /// <summary>The text without its looks.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>A piece of a paragraph that looks the same throughout.</summary>
/// <param name="Text">The text; \n begins a new line within the paragraph.</param>
/// <param name="Bold">True for bold.</param>
public sealed record TextRun(string Text, bool Bold = false);

/// <summary>A piece of a paragraph's text and the cell that it comes from.</summary>
/// <param name="Start">Its first character, counted from 0 in the paragraph's text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Place">Where it comes from.</param>
public readonly record struct TracedText(int Start, int Length, Place Place);

/// <summary>How a paragraph stands on the page.</summary>
public enum ParagraphKind
{
    /// <summary>Running text: its first line is indented.</summary>
    Body,

    /// <summary>Running text without indent, such as 附件1.</summary>
    Flush,

    /// <summary>Centred.</summary>
    Centered,

    /// <summary>At the right, such as who signs and when.</summary>
    Right,

    /// <summary>Small print below a table or figure.</summary>
    Note,
}
