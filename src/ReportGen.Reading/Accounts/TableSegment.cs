using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Reading.Recognition;
using ReportGen.Reading.Values;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>The part of a sheet that one official table takes: from its title to the next title, or to the sheet's end.</summary>
/// <param name="Definition">Which table it is.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="File">The file's name for places.</param>
/// <param name="Title">The cell with the title; null where only the sheet's tab says it.</param>
/// <param name="FirstRow">The first row.</param>
/// <param name="LastRow">The last row.</param>
internal sealed partial record TableSegment(TableDefinition Definition, GridSheet Sheet, string File, GridCell? Title, int FirstRow, int LastRow)
{
    /// <summary>What stands for a picture in a cell: no amount, so that it is told (PF-859) and adds no zero.</summary>
    private const string Picture = "（图片）";

    /// <summary>The cells that people see, row by row.</summary>
    public IReadOnlyList<GridCell> Cells { get; } =
        [.. Sheet.Cells.Where(c => c.Address.Row >= FirstRow && c.Address.Row <= LastRow && !Sheet.IsCovered(c.Address) && (c.IsUncalculated || c.IsPicture || !string.IsNullOrWhiteSpace(c.Text)))];

    public int LastColumn => Cells.Count == 0 ? 1 : Cells.Max(c => Sheet.AreaOf(c.Address).LastColumn);

    /// <summary>The rows that hold something, from the top.</summary>
    public IEnumerable<int> Rows => ByRow.Select(r => r.Key);

    /// <summary>The first row below the title.</summary>
    public int BelowTitle => Title is null ? FirstRow : Sheet.AreaOf(Title.Address).LastRow + 1;

    private ILookup<int, GridCell> ByRow => field ??= Cells.ToLookup(c => c.Address.Row);

    /// <summary>The cells of a row that people see, from the left.</summary>
    public IEnumerable<GridCell> RowOf(int row) => ByRow[row];

    public GridCell? At(int row, int column)
    {
        var address = new CellAddress(row, column);
        return Sheet.IsCovered(address) ? null : Sheet[address];
    }

    public Place PlaceOf(CellAddress address) => new(File, Sheet.Name, address.ToString());

    /// <summary>What a cell says; an entry without text for one that holds nothing.</summary>
    public Entry EntryAt(int row, int column, bool isText = false)
    {
        var cell = At(row, column);
        var text = cell is { IsPicture: true } ? Picture : cell?.Text ?? "";
        var figure = cell is { IsUncalculated: true } ? new Figure(FigureKind.Uncalculated)
            : isText && text.Length > 0 ? Figure.Words
            : FigureParser.Parse(text.Trim(), cell?.Number ?? PlainNumber(text));
        return new Entry(text, figure, PlaceOf(new CellAddress(row, column)));
    }

    /// <summary>2020.10 typed as a text is an amount here: official tables hold no months.</summary>
    private static decimal? PlainNumber(string text) =>
        decimal.TryParse(HalfWidth.Fold(text), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>年度 — as the title, a line below it, or the sheet's tab names it.</summary>
    public int? YearNamed(int firstDataRow) => Cells.Where(c => c.Address.Row < firstDataRow).Select(c => c.Text).Append(Sheet.Name)
        .Select(t => Year().Match(HalfWidth.Fold(t))).Where(m => m.Success).Select(m => (int?)int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).FirstOrDefault();

    /// <summary>True where the sheet calls itself the one of the year before.</summary>
    public bool IsOfYearBefore => Sheet.Name.Contains("上年", StringComparison.Ordinal) || Title?.Text.Contains("上年", StringComparison.Ordinal) == true;

    /// <summary>金额单位 — as the line above the head, or a heading in brackets, names it; null where nothing does.</summary>
    public string? UnitNamed(int firstDataRow) => Cells.Where(c => c.Address.Row < firstDataRow)
        .Select(c => Unit().Match(LabelText.Normalise(c.Text)) is { Success: true } match ? match.Groups[1].Value : LabelText.UnitOf(c.Text))
        .FirstOrDefault(u => u is not null);

    [GeneratedRegex(@"(20\d\d)(?!\d)")]
    private static partial Regex Year();

    // 单位：某某局 names an agency.
    [GeneratedRegex(@"单位:?(亿元|万元|千元|元)(?!\p{L})")]
    private static partial Regex Unit();
}
