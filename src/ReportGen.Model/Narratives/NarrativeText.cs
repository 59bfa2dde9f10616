using System.Collections.Immutable;
using ReportGen.Model.Places;

namespace ReportGen.Model.Narratives;

/// <summary>情况说明 — the narrative of published final accounts as it was made: sections of plain text, each piece of which knows its cells.</summary>
/// <param name="Outline">The outline that it was made by.</param>
/// <param name="Sections">The sections in printed order; one that has nothing to say is not among them.</param>
public sealed record NarrativeText(NarrativeOutline Outline, ImmutableArray<NarrativeSection> Sections)
{
    /// <summary>The lines in printed order, those of all sections one after another.</summary>
    public IEnumerable<NarrativeLine> Lines => Sections.SelectMany(s => s.Lines);
}

/// <summary>部分 — what one template made.</summary>
/// <param name="Name">The template's name, without its ending.</param>
/// <param name="Lines">Its lines; blank ones are left out.</param>
public sealed record NarrativeSection(string Name, ImmutableArray<NarrativeLine> Lines)
{
    /// <summary>What people call it: its first heading below that of a part (第二部分); the template's name where it has none.</summary>
    public string Heading => (Headings.FirstOrDefault(h => h.Level > 1) ?? Headings.FirstOrDefault())?.Text ?? Name;

    private IEnumerable<NarrativeLine> Headings => Lines.Where(l => l.Kind == NarrativeLineKind.Heading);
}

/// <summary>行 — one line of the text: a heading, a paragraph, or where a figure or a table stands.</summary>
/// <param name="Kind">What the line is, by the mark at its beginning.</param>
/// <param name="Level">The level of a heading, from 1; 0 for other lines.</param>
/// <param name="Text">The text without its mark; of a figure its caption, of a table its key in the table set, or its title.</param>
/// <param name="Pieces">来源 — which pieces of the text come from which cells, in the order of the text.</param>
public sealed record NarrativeLine(NarrativeLineKind Kind, int Level, string Text, ImmutableArray<NarrativePiece> Pieces)
{
    /// <summary>The line with its mark, as a template writes it.</summary>
    public string Marked => Kind switch
    {
        NarrativeLineKind.Heading => new string('#', Level) + " " + Text,
        NarrativeLineKind.Figure => $"【图 {Text}】",
        NarrativeLineKind.Table => $"【表 {Text}】",
        _ => Text,
    };

    public override string ToString() => Marked;
}

/// <summary>What a line of a narrative is.</summary>
public enum NarrativeLineKind
{
    Paragraph,
    Heading,
    Figure,
    Table,
}

/// <summary>来源 — a piece of a line and the cells that it was made of.</summary>
/// <param name="Start">Index of its first character in the line's text.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Places">The cells, each once, in the order in which the template used them.</param>
public readonly record struct NarrativePiece(int Start, int Length, ImmutableArray<Place> Places);
