using ReportGen.Model.Accounts;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>
/// Which column of a sheet is which column of a list. A heading is told by the words above the column, from the highest to the lowest:
/// <c>本年支出 / 基本支出</c>. Where groups were not merged, columns of one name are told by their order.
/// </summary>
internal sealed class HeadColumns
{
    /// <summary>A head has a handful of rows. What stands higher above the amounts is none of it, and looking through it for each column would take minutes.</summary>
    private const int MostRows = 30;

    private readonly List<List<Heading>> _rows;
    private readonly HashSet<int> _numbered;

    /// <param name="segment">The table.</param>
    /// <param name="firstRow">The first row of its head.</param>
    /// <param name="lastRow">The last one.</param>
    public HeadColumns(TableSegment segment, int firstRow, int lastRow)
    {
        var head = segment.Rows.Where(r => r >= firstRow && r <= lastRow).ToList();
        _rows = [.. head.TakeLast(MostRows).Select(r => segment.RowOf(r).SelectMany(c => HeadingOf(c, segment.Sheet.AreaOf(c.Address))).ToList())];
        _numbered = [.. head.SelectMany(segment.RowOf).Where(c => LabelText.Normalise(c.Text) is "行次" or "序号").Select(c => c.Address.Column)];
    }

    /// <summary>The list with its columns.</summary>
    public ListHead Find(ListHead head)
    {
        var labels = head.List.Columns.Select(l => (Label: l, Spellings: l.Spellings.Select(PartsOf).ToList())).ToList();
        var paths = Enumerable.Range(head.LabelColumn + 1, Math.Max(0, head.LastColumn - head.LabelColumn))
            .Where(c => !_numbered.Contains(c)).Select(c => (Column: c, Path: PathOf(c))).Where(p => p.Path.Count > 0).ToList();
        var found = new Dictionary<int, NamedLabel>();
        foreach (var (column, path) in paths)
        {
            var words = path.ConvertAll(p => p.Text);
            var best = labels.Select(l => (l.Label, Parts: Fit(l.Spellings, words))).Where(l => l.Parts > 0).OrderByDescending(l => l.Parts).FirstOrDefault();
            if (best.Label is not null) Take(column, best.Label);
        }

        foreach (var (column, path) in paths.Where(p => !found.ContainsKey(p.Column)))
        {
            if (labels.Find(l => PartsOf(l.Label.Name)[^1] == path[^1].Text).Label is { } next) Take(column, next);
        }

        var unknown = paths.Where(p => !found.ContainsKey(p.Column)).Select(p => p.Path[^1].Cell).Where(c => c.Address.Column > head.LabelColumn).DistinctBy(c => c.Address);
        return head with { Columns = found, Unknown = [.. unknown] };

        void Take(int column, NamedLabel label)
        {
            found[column] = label;
            labels.RemoveAll(l => l.Label == label);
        }
    }

    /// <summary>The words above a column, from top to bottom.</summary>
    public List<(string Text, GridCell Cell)> PathOf(int column) =>
        [.. _rows.Select(r => Over(r, column)).Where(h => h is not null).Select(h => (h!.Text, h.Cell))];

    /// <summary>The heading of a row that stands over a column: the last that begins there or to the left of it.</summary>
    private static Heading? Over(List<Heading> row, int column)
    {
        var (low, high) = (0, row.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (row[middle].Cell.Address.Column <= column) low = middle + 1;
            else high = middle;
        }

        return low > 0 && row[low - 1].LastColumn >= column ? row[low - 1] : null;
    }

    private static IEnumerable<Heading> HeadingOf(GridCell cell, CellRange area)
    {
        if (cell.Number is not null || RowLabels.IsNumbering(cell.Text)) yield break;

        var text = LabelText.WithoutUnit(RowLabels.Bare(cell.Text));
        if (text.Length > 0 && !text.All(char.IsAsciiDigit)) yield return new Heading(text, cell, area.LastColumn);
    }

    /// <summary>How many headings of a label's spelling stand above the column, the lowest right above it; 0 where it does not fit.</summary>
    private static int Fit(List<List<string>> spellings, List<string> path) =>
        spellings.Where(parts => parts[^1] == path[^1] && parts.TrueForAll(path.Contains)).Select(parts => parts.Count).DefaultIfEmpty(0).Max();

    private static List<string> PartsOf(string spelling) => [.. spelling.Split('/').Select(RowLabels.Bare)];

    /// <summary>A heading.</summary>
    /// <param name="Text">Its words without unit.</param>
    /// <param name="Cell">Its cell, at the left end of what it stands over.</param>
    /// <param name="LastColumn">The right end.</param>
    private sealed record Heading(string Text, GridCell Cell, int LastColumn);
}
