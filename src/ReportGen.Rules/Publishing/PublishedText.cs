using ReportGen.Model.Places;

namespace ReportGen.Rules.Publishing;

/// <summary>A text of a file that is to be published: a paragraph or a cell.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PublishedText(string Text, Place Place)
{
    /// <summary>True within a table, where a form may ask for the name of whoever signs.</summary>
    public bool IsCell { get; init; }

    /// <summary>True for a cell that stores a number: it is an amount, however long.</summary>
    public bool IsNumber { get; init; }
}
