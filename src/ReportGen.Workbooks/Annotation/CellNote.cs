using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Something to be said of a cell in a copy of its workbook.</summary>
/// <param name="Sheet">The name on the sheet's tab.</param>
/// <param name="Cell">The cell; null where the note is about the sheet or the file, which only a sheet of notes can show.</param>
/// <param name="Text">What to say; several notes of one cell stand one below another.</param>
/// <param name="Level">How serious it is: the colour of the cell.</param>
public sealed record CellNote(string Sheet, CellAddress? Cell, string Text, NoteLevel Level);

/// <summary>How serious a note is.</summary>
public enum NoteLevel
{
    Hint,
    Warning,
    Error,
}

/// <summary>How notes are written.</summary>
public sealed record AnnotationOptions
{
    /// <summary>Who the comments are by. Default 审核; never a person's name.</summary>
    public string Author { get; init; } = "审核";

    /// <summary>
    /// A sheet in front of the others that lists the notes; none where null, which is the default. A workbook that has this sheet already is a
    /// copy that came back: its earlier notes and colours are taken away first, and the sheet is written anew where it stands.
    /// </summary>
    public NoteSheet? Sheet { get; init; }

    /// <summary>The lines that our text in a comment begins and ends with, so that it is found again; none where null, which is the default.</summary>
    public NoteFrame? Frame { get; init; }
}

/// <summary>The first and the last line of what we say in a comment.</summary>
public sealed record NoteFrame(string First, string Last)
{
    /// <summary>A text within the frame.</summary>
    internal string Around(string text) => $"{First}\n{text}\n{Last}";

    /// <summary>Where our part of a comment begins and ends; -1 where there is none. Without its last line it reaches to the end: somebody has cut it.</summary>
    internal (int Start, int End) PartOf(string text)
    {
        var start = text.IndexOf(First, StringComparison.Ordinal);
        if (start < 0)
        {
            return (-1, -1);
        }

        var last = text.IndexOf(Last, start, StringComparison.Ordinal);
        var end = last < 0 ? text.Length : last + Last.Length;

        // The line break that parts it from a person's text goes with it.
        return (start > 0 && text[start - 1] == '\n' ? start - 1 : start, end);
    }
}
