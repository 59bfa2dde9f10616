using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Accounts;
using ReportGen.Model.Values;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>The head of an official table: where its rows begin, and where its lists stand side by side.</summary>
/// <param name="FirstDataRow">The first row of the table's content.</param>
/// <param name="Lists">The lists from left to right.</param>
internal sealed partial record TableHead(int FirstDataRow, IReadOnlyList<ListHead> Lists)
{
    /// <summary>The head of a segment; null where nothing like one is there, as on a sheet that only lists titles.</summary>
    public static TableHead? Find(TableSegment segment)
    {
        var lists = segment.Definition.Lists;
        var labels = LabelCells(segment, lists);
        if (labels.Count == 0) return null;

        var headEnd = labels.Max(c => segment.Sheet.AreaOf(c.Address).LastRow);
        var data = FirstRow(segment, lists, labels[0], headEnd);
        var columns = new HeadColumns(segment, segment.BelowTitle, data - 1);
        var starts = labels.ConvertAll(c => CodeStart(segment, c, data));
        var heads = labels.Select((cell, i) => columns.Find(HeadOf(segment, lists[Math.Min(i, lists.Length - 1)], cell, starts[i], i + 1 < labels.Count ? starts[i + 1] - 1 : segment.LastColumn)));
        return new TableHead(data, [.. heads]);
    }

    private static ListHead HeadOf(TableSegment segment, TableList list, GridCell label, int start, int last)
    {
        // 项目 over codes and names alike: the names stand in its last column.
        var area = segment.Sheet.AreaOf(label.Address);
        var isShared = list.Kind is RowKind.Function or RowKind.Economic && start == area.FirstColumn;
        return new ListHead(list, start, isShared ? area.LastColumn : area.FirstColumn, last);
    }

    /// <summary>The headings over the row names, one for each list: in the lowest row that has enough of them.</summary>
    private static List<GridCell> LabelCells(TableSegment segment, IReadOnlyList<TableList> lists)
    {
        var headings = lists.SelectMany(l => l.LabelHeadings).Select(LabelText.Normalise).ToHashSet();
        var rows = segment.Cells.Where(c => c.Address.Row >= segment.BelowTitle && headings.Contains(LabelText.WithoutUnit(LabelText.Normalise(c.Text))))
            .GroupBy(c => c.Address.Row).Where(r => IsEnough(r, lists)).Take(3).ToList();
        if (rows.Count == 0) return SubjectHead(segment, lists);

        // 收入 and 支出 stand above the headings that count, and may come again as names of rows far below.
        var near = rows.Where(r => r.Key <= rows[0].Key + 3).ToList();
        var chosen = near[^1].ToList();
        return lists is [{ IsRepeated: true }] || lists.Count == 1 && lists[0].Kind == RowKind.Economic ? chosen : chosen[..Math.Min(chosen.Count, lists.Count)];
    }

    private static bool IsEnough(IEnumerable<GridCell> cells, IReadOnlyList<TableList> lists) => cells.Count() >= lists.Count;

    /// <summary>Some tables of subjects print 项目 alone over codes and names.</summary>
    private static List<GridCell> SubjectHead(TableSegment segment, IReadOnlyList<TableList> lists) =>
        lists is [{ Kind: RowKind.Function or RowKind.Economic }]
            ? [.. segment.Cells.Where(c => c.Address.Row >= segment.BelowTitle && (LabelText.Normalise(c.Text) is "项目" || IsCodeHeading(c))).Take(1)]
            : [];

    private static int FirstRow(TableSegment segment, IReadOnlyList<TableList> lists, GridCell label, int headEnd)
    {
        var first = segment.Rows.FirstOrDefault(r => r > label.Address.Row && (IsRowLabel(segment.RowOf(r).First(), lists) || IsOfAmounts(segment, r)));
        return first > headEnd && lists.All(l => l.Kind != RowKind.Free) ? first : ContentRow(segment, headEnd);
    }

    /// <summary>The first row below a head: right below the numbering where there is one, even if nothing stands in it.</summary>
    internal static int ContentRow(TableSegment segment, int headEnd)
    {
        var rows = segment.Rows.Where(r => r > headEnd).ToList();
        var numbering = rows.TakeWhile(r => IsNumberingRow(segment, r)).LastOrDefault();
        return numbering > 0 ? numbering + 1 : rows.Count > 0 ? rows[0] : headEnd + 1;
    }

    /// <summary>A row of amounts is content, even if nobody knows its label.</summary>
    private static bool IsOfAmounts(TableSegment segment, int row) =>
        !IsNumberingRow(segment, row) && segment.RowOf(row).Any(c => segment.EntryAt(row, c.Address.Column).Figure.Kind == FigureKind.Quantity);

    private static bool IsRowLabel(GridCell cell, IReadOnlyList<TableList> lists) =>
        lists.Any(l => l.Rows.Any(r => RowLabels.Matches(r, RowLabels.Bare(cell.Text))) || (l.Kind is RowKind.Function or RowKind.Economic && Code().IsMatch(HalfWidth.Fold(cell.Text).Trim())));

    /// <summary>栏次 1 2 3, or 1 2 3 alone: amounts that count up by one from cell to cell are none.</summary>
    internal static bool IsNumberingRow(TableSegment segment, int row)
    {
        var cells = segment.RowOf(row).ToList();
        var numbers = cells.Where(c => !RowLabels.IsNumbering(c.Text)).Select(c => int.TryParse(HalfWidth.Fold(c.Text).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToList();
        return RowLabels.IsNumbering(cells[0].Text) || (numbers.Count > 1 && numbers.Zip(numbers.Skip(1)).All(p => p.First > 0 && p.Second == p.First + 1));
    }

    /// <summary>The first column of the codes that belong to a heading of names: that of the code heading left of it.</summary>
    private static int CodeStart(TableSegment segment, GridCell label, int firstDataRow)
    {
        var own = label.Address.Column;
        var codes = segment.Cells.Where(c => IsCodeHeading(c) && c.Address.Row < firstDataRow && c.Address.Column < own && Math.Abs(c.Address.Row - label.Address.Row) <= 2).ToList();
        return codes.Count == 0 ? own : codes.Max(c => c.Address.Column);
    }

    private static bool IsCodeHeading(GridCell cell) => LabelText.Normalise(cell.Text) is { Length: <= 14 } text && (text.EndsWith("编码", StringComparison.Ordinal) || text.EndsWith("科目代码", StringComparison.Ordinal));

    [GeneratedRegex(@"^\d{3}(?:\d{2}){0,2}(?!\d)")]
    internal static partial Regex Code();
}
