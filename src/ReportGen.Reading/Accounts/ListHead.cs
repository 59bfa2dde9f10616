using ReportGen.Model.Accounts;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>Where one list of a table stands: its label columns and its columns of amounts.</summary>
/// <param name="List">Which list.</param>
/// <param name="FirstCodeColumn">The first column of subject codes; the label's column where there are none.</param>
/// <param name="LabelColumn">The column of row names.</param>
/// <param name="LastColumn">The last column that may belong to the list.</param>
internal sealed record ListHead(TableList List, int FirstCodeColumn, int LabelColumn, int LastColumn)
{
    /// <summary>Column of the sheet → name of the column.</summary>
    public IReadOnlyDictionary<int, NamedLabel> Columns { get; init; } = new Dictionary<int, NamedLabel>();

    /// <summary>Headings of the list that mean no column, each with its cell.</summary>
    public IReadOnlyList<GridCell> Unknown { get; init; } = [];
}
