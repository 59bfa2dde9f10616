using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Annotation;

/// <summary>A sheet that lists notes: a title, some lines, the meaning of the colours, and a table with a row for each note.</summary>
/// <param name="Name">The name on its tab; a number is added where the workbook has another sheet of that name.</param>
/// <param name="Title">What stands large above everything.</param>
/// <param name="Columns">The columns of the table. The first one counts the rows.</param>
/// <param name="Rows">The rows of the table.</param>
public sealed record NoteSheet(string Name, string Title, IReadOnlyList<NoteColumn> Columns, IReadOnlyList<NoteRow> Rows)
{
    /// <summary>A heading is looked for in as many rows; somebody may have added some above it.</summary>
    private const int SearchedRows = 40;

    /// <summary>Lines below the title, each over the whole width. Always as many for one kind of list: the repeated row of a copy that comes back stays where it is.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What the colours mean, side by side.</summary>
    public IReadOnlyList<(string Text, NoteLevel Level)> Legend { get; init; } = [];

    /// <summary>True for a sheet with these headings next to each other: the list of a copy that came back, by whatever program it was saved.</summary>
    public static bool IsOn(GridSheet sheet, IEnumerable<string> headings)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var wanted = headings.ToList();
        return Enumerable.Range(1, SearchedRows).Any(row => sheet.RowOf(row).ToArray().Take(wanted.Count).Select(c => c.Text.Trim()).SequenceEqual(wanted));
    }

    /// <inheritdoc cref="IsOn(GridSheet, IEnumerable{string})"/>
    internal bool IsOn(GridSheet sheet) => IsOn(sheet, Columns.Select(c => c.Heading));
}

/// <summary>A column of the table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">In characters of the workbook's usual font.</param>
public sealed record NoteColumn(string Heading, double Width)
{
    /// <summary>True where the cell shows the colour of the row's level.</summary>
    public bool IsColoured { get; init; }
}

/// <summary>A row of the table.</summary>
/// <param name="Texts">The texts of the second column and those behind it.</param>
/// <param name="Level">The colour.</param>
public sealed record NoteRow(IReadOnlyList<string> Texts, NoteLevel Level)
{
    /// <summary>Where a click leads to; nowhere where null, or where the workbook has no such sheet.</summary>
    public NoteLink? Link { get; init; }
}

/// <summary>A link to a cell of the workbook.</summary>
/// <param name="Heading">The heading of the column that is clicked.</param>
/// <param name="Sheet">The name on the sheet's tab.</param>
/// <param name="Cell">The cell.</param>
public sealed record NoteLink(string Heading, string Sheet, CellAddress Cell)
{
    /// <summary>As office programs write it: <c>'表''一'!B7</c>.</summary>
    internal string Location => $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{Cell}";
}
