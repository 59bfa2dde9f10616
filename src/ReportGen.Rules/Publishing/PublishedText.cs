using ReportGen.Model.Places;

namespace ReportGen.Rules.Publishing;

/// <summary>A text of a file that is to be published: a paragraph or a cell.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Place">Where it stands.</param>
public sealed record PublishedText(string Text, Place Place)
{
    /// <summary>True within a table, where a form may ask for the name of whoever signs.</summary>
    public bool IsCell { get; init; }

    /// <summary>Which cell of which table it is; null outside of tables.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>True for a cell that stores a number: it is an amount, however long.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Table">The table's number within its part.</param>
/// <param name="Row">Its row, counted from 1.</param>
/// <param name="Column">Its first column, counted from 1.</param>
public readonly record struct TableCell(int Table, int Row, int Column);
