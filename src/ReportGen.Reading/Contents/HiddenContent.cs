using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Contents;

/// <summary>
/// Hidden rows and columns that hold something. They are read like all others, for a hidden row counts in the sums of its sheet; but whoever
/// looks at the sheet does not see what was read, so it is told.
/// </summary>
internal static class HiddenContent
{
    /// <summary>One finding for each run of hidden rows and of hidden columns within some rows.</summary>
    public static IEnumerable<Finding> Find(GridSheet sheet, int firstRow, int lastRow, string file)
    {
        if (sheet.Hidden || (sheet.HiddenRows.Count == 0 && sheet.HiddenColumns.Count == 0))
        {
            return [];
        }

        var cells = sheet.Cells.Where(c => c.Address.Row >= firstRow && c.Address.Row <= lastRow && !sheet.IsCovered(c.Address) && !string.IsNullOrWhiteSpace(c.Text)).ToList();
        var rows = cells.Where(c => AreHidden(sheet.HiddenRows, sheet.AreaOf(c.Address).FirstRow, sheet.AreaOf(c.Address).LastRow));
        var columns = cells.Where(c => AreHidden(sheet.HiddenColumns, sheet.AreaOf(c.Address).FirstColumn, sheet.AreaOf(c.Address).LastColumn));
        return
        [
            .. Runs(rows, c => c.Row, sheet.HiddenRows).Select(run => Told(run, sheet, file, "row", row => $"{row}")),
            .. Runs(columns, c => c.Column, sheet.HiddenColumns).Select(run => Told(run, sheet, file, "column", CellAddress.ColumnName)),
        ];
    }

    /// <summary>A merged cell is seen as long as one of its rows is.</summary>
    private static bool AreHidden(IReadOnlySet<int> hidden, int first, int last) => Enumerable.Range(first, last - first + 1).All(hidden.Contains);

    /// <summary>Cells of hidden lines, one group for each unbroken run of these lines, with the run's ends.</summary>
    private static IEnumerable<(int First, int Last, GridCell Cell)> Runs(IEnumerable<GridCell> cells, Func<CellAddress, int> line, IReadOnlySet<int> hidden)
    {
        var last = 0;
        foreach (var cell in cells.OrderBy(c => line(c.Address)))
        {
            var first = line(cell.Address);
            if (first <= last)
            {
                continue;
            }

            for (last = first; hidden.Contains(last + 1); last++)
            {
            }

            while (hidden.Contains(first - 1))
            {
                first--;
            }

            yield return (first, last, cell);
        }
    }

    private static Finding Told((int First, int Last, GridCell Cell) run, GridSheet sheet, string file, string kind, Func<int, string> name)
    {
        var lines = run.First == run.Last
            ? Phrase.Of($"PF-122.{kind}", ("line", name(run.First)))
            : Phrase.Of($"PF-122.{kind}s", ("first", name(run.First)), ("last", name(run.Last)));
        var place = new Place(file, sheet.Name, run.Cell.Address.ToString());
        return FindingCatalogue.Find("PF-122", place, ("lines", lines), ("text", Excerpt.Of(run.Cell.Text))) with { Value = run.Cell.Text };
    }
}
