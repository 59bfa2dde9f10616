using ReportGen.Model.Accounts;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Accounts;

/// <summary>
/// Which column of a sheet is which column of a list. A heading is told by the words above the column, from the highest to the lowest:
/// <c>本年支出 / 基本支出</c>. Where groups were not merged, columns of one name are told by their order.
/// </summary>
internal sealed class HeadColumns(TableSegment segment, int firstRow, int lastRow)
{
    /// <summary>The list with its columns.</summary>
    public ListHead Find(ListHead head)
    {
        var paths = Enumerable.Range(head.LabelColumn + 1, Math.Max(0, head.LastColumn - head.LabelColumn))
            .Where(c => !IsOfNumbers(c)).Select(c => (Column: c, Path: PathOf(c))).Where(p => p.Path.Count > 0).ToList();
        var found = new Dictionary<int, NamedLabel>();
        foreach (var (column, path) in paths)
        {
            var best = head.List.Columns.Except(found.Values).Select(l => (Label: l, Parts: Fit(l, path.ConvertAll(p => p.Text)))).Where(l => l.Parts > 0).OrderByDescending(l => l.Parts).FirstOrDefault();
            if (best.Label is not null) found[column] = best.Label;
        }

        foreach (var (column, path) in paths.Where(p => !found.ContainsKey(p.Column)))
        {
            if (head.List.Columns.Except(found.Values).FirstOrDefault(l => LastOf(l.Name) == path[^1].Text) is { } next) found[column] = next;
        }

        var unknown = paths.Where(p => !found.ContainsKey(p.Column)).Select(p => p.Path[^1].Cell).Where(c => c.Address.Column > head.LabelColumn).DistinctBy(c => c.Address);
        return head with { Columns = found, Unknown = [.. unknown] };
    }

    /// <summary>The words above a column, from top to bottom.</summary>
    public List<(string Text, GridCell Cell)> PathOf(int column) =>
    [
        .. from cell in segment.Cells
           where cell.Address.Row >= firstRow && cell.Address.Row <= lastRow && cell.Number is null
           let area = segment.Sheet.AreaOf(cell.Address)
           where area.FirstColumn <= column && column <= area.LastColumn && !RowLabels.IsNumbering(cell.Text)
           let text = LabelText.WithoutUnit(RowLabels.Bare(cell.Text))
           where text.Length > 0 && !text.All(char.IsAsciiDigit)
           select (text, cell),
    ];

    /// <summary>True for the column of 行次.</summary>
    private bool IsOfNumbers(int column) => segment.Cells.Any(c => c.Address.Row >= firstRow && c.Address.Row <= lastRow && c.Address.Column == column && LabelText.Normalise(c.Text) is "行次" or "序号");

    /// <summary>How many headings of a label's spelling stand above the column, the lowest right above it; 0 where it does not fit.</summary>
    private static int Fit(NamedLabel label, List<string> path) => label.Spellings.Select(s => s.Split('/').Select(RowLabels.Bare).ToList())
        .Where(parts => parts[^1] == path[^1] && parts.TrueForAll(path.Contains)).Select(parts => parts.Count).DefaultIfEmpty(0).Max();

    private static string LastOf(string name) => RowLabels.Bare(name.Split('/')[^1]);
}
