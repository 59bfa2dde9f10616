using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Accounts;

/// <summary>
/// The rows of a table that prints its items across the head, 预算数 and 决算数 of each above or below: the item and the kind of amount are told by
/// the words over a column, in whatever order they stand.
/// </summary>
internal sealed class AcrossRows
{
    private readonly TableSegment _segment;
    private readonly TableList _list;
    private readonly HeadColumns _columns;
    private readonly int _headEnd;

    public AcrossRows(TableSegment segment)
    {
        (_segment, _list) = (segment, segment.Definition.Lists[0]);
        var words = _list.Rows.Concat(_list.Columns).SelectMany(l => l.Spellings).SelectMany(s => s.Split('/')).Select(RowLabels.Bare).ToHashSet();
        var last = segment.Cells.Where(c => c.Address.Row >= segment.BelowTitle && words.Contains(RowLabels.Bare(c.Text))).Select(c => segment.Sheet.AreaOf(c.Address).LastRow).DefaultIfEmpty(0).Max();
        DataRow = last == 0 ? 0 : AmountsRow(TableHead.ContentRow(segment, last));
        _columns = new HeadColumns(segment, segment.BelowTitle, last);
        _headEnd = last;
    }

    /// <summary>The row of amounts; 0 where there is no head.</summary>
    public int DataRow { get; }

    /// <summary>A row of words is the note below a table whose blank row somebody left out: the amounts are below everything, where nothing stands.</summary>
    private int AmountsRow(int row)
    {
        var cells = _segment.RowOf(row).ToList();
        return cells.Count == 1 && cells[0].Number is null && _segment.EntryAt(row, cells[0].Address.Column).Figure.Kind is FigureKind.Text or FigureKind.Mixed ? _segment.LastRow + 1 : row;
    }

    /// <summary>True where the items stand one under another all the same.</summary>
    public static bool RunDown(TableSegment segment) => segment.Cells
        .Where(c => segment.Definition.Lists[0].Rows.Any(r => RowLabels.Matches(r, RowLabels.Bare(c.Text))))
        .GroupBy(c => c.Address.Column).Any(g => g.Count() >= 3);

    /// <summary>The items that have a column, in printed order.</summary>
    public IEnumerable<AccountsRow> Read()
    {
        var cells = Enumerable.Range(1, _segment.LastColumn).Select(c => (Column: c, Path: _columns.PathOf(c))).Where(c => c.Path.Count > 0)
            .Select(c => (Item: ItemOf(c.Path.ConvertAll(p => p.Text)), Amount: AmountOf(c.Path.ConvertAll(p => p.Text)), c.Path, c.Column)).Where(c => c.Item is not null && c.Amount is not null).ToList();
        return from item in _list.Rows
               let own = cells.Where(c => c.Item == item).DistinctBy(c => c.Amount).ToList()
               where own.Count > 0
               let label = own[0].Path[^1].Cell.Address
               select new AccountsRow(item.Name, "", _segment.EntryAt(label.Row, label.Column, isText: true), own.ToImmutableDictionary(c => c.Amount!, c => _segment.EntryAt(DataRow, c.Column)));
    }

    private NamedLabel? ItemOf(List<string> path) => _list.Rows
        .Select(r => (Row: r, Parts: r.Spellings.Select(s => s.Split('/').Select(RowLabels.Bare).ToList()).Where(p => p.TrueForAll(path.Contains)).Select(p => p.Count).DefaultIfEmpty(0).Max()))
        .Where(r => r.Parts > 0).OrderByDescending(r => r.Parts).FirstOrDefault().Row;

    private string? AmountOf(List<string> path) => _list.Columns.FirstOrDefault(c => path.Exists(t => RowLabels.Matches(c, t)))?.Name;

    /// <summary>The lines of words below the head, without the row of amounts.</summary>
    public IEnumerable<Entry> Notes() =>
        from row in _segment.Rows
        where row > _headEnd && row != DataRow && !TableHead.IsNumberingRow(_segment, row)
        from cell in _segment.RowOf(row)
        where cell.Number is null
        select _segment.EntryAt(cell.Address.Row, cell.Address.Column, isText: true);
}
