using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Something to be said of a cell in a copy of its workbook.</summary>
/// <param name="Sheet">The name on the sheet's tab.</param>
/// <param name="Cell">The cell; null where the note is about the sheet or the file, which only the list of notes can show.</param>
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

    /// <summary>A sheet behind the others that lists the notes; none where null, which is the default.</summary>
    public NoteList? List { get; init; }
}

/// <summary>The words of the sheet that lists the notes.</summary>
/// <param name="Name">The name on its tab; a number is added where the workbook has such a sheet.</param>
/// <param name="Headings">Three headings: sheet, cell, text.</param>
public sealed record NoteList(string Name, IReadOnlyList<string> Headings);
