using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Reading;

/// <summary>What happens to a form on its way through offices: rows put in, columns shifted, cells split, labels broken. The content stays.</summary>
internal sealed class Mutations(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>All that can be done to a filled sheet without changing what it says.</summary>
    public static IReadOnlyList<Func<Mutations, GridSheet, GridSheet>> All { get; } =
    [
        (m, s) => m.InsertBlankRow(s),
        (m, s) => m.InsertBlankRow(s),
        (m, s) => m.ShiftRight(s),
        (m, s) => m.ShiftDown(s),
        (m, s) => m.SplitSomeMerges(s),
        (m, s) => SplitAllMerges(s),
        (m, s) => m.BreakLabels(s),
        (m, s) => HalfWidthBrackets(s),
        (m, s) => RepeatLevels(s),
        (m, s) => m.AddLeftovers(s),
        (m, s) => m.AddNotes(s),
        (m, s) => Renamed(s),
        (m, s) => NumbersAsText(s),
    ];

    public GridSheet Apply(GridSheet sheet, int count)
    {
        for (var i = 0; i < count; i++)
        {
            sheet = All[_random.Next(All.Count)](this, sheet);
        }

        return sheet;
    }

    private GridSheet InsertBlankRow(GridSheet sheet) => InsertRow(sheet, _random.Next(1, LastRow(sheet) + 1));

    private GridSheet ShiftRight(GridSheet sheet)
    {
        var by = _random.Next(1, 4);
        return With(sheet, sheet.Cells.Select(c => c with { Address = c.Address with { Column = c.Address.Column + by } }), sheet.Merges.Select(m => m with { FirstColumn = m.FirstColumn + by, LastColumn = m.LastColumn + by }));
    }

    private GridSheet ShiftDown(GridSheet sheet)
    {
        var by = _random.Next(1, 6);
        return With(sheet, sheet.Cells.Select(c => c with { Address = c.Address with { Row = c.Address.Row + by } }), sheet.Merges.Select(m => m with { FirstRow = m.FirstRow + by, LastRow = m.LastRow + by }));
    }

    /// <summary>Only merges to the right are split: a cell merged downwards speaks for its rows, and split it would not.</summary>
    private GridSheet SplitSomeMerges(GridSheet sheet) => With(sheet, sheet.Cells, sheet.Merges.Where(m => m.Rows > 1 || _random.Next(2) == 0));

    private static GridSheet SplitAllMerges(GridSheet sheet) => With(sheet, sheet.Cells, []);

    private GridSheet BreakLabels(GridSheet sheet) => With(
        sheet,
        sheet.Cells.Select(c => IsLabel(c) && c.Text.Length > 2 ? c with { Text = c.Text.Insert(_random.Next(1, c.Text.Length - 1), "\n") } : c),
        sheet.Merges);

    private static GridSheet HalfWidthBrackets(GridSheet sheet) => With(
        sheet,
        sheet.Cells.Select(c => IsLabel(c) ? c with { Text = c.Text.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace('.', '．') } : c),
        sheet.Merges);

    /// <summary>Level labels printed on every row instead of once.</summary>
    private static GridSheet RepeatLevels(GridSheet sheet)
    {
        var levels = sheet.Merges.Where(m => m.Rows > 1 && m.Columns == 1 && sheet[m.First]?.Text.EndsWith("指标", StringComparison.Ordinal) == true).ToList();
        var added = levels.SelectMany(m => Enumerable.Range(m.FirstRow + 1, m.Rows - 1).Select(row => sheet[m.First]! with { Address = new CellAddress(row, m.FirstColumn) }));
        return With(sheet, sheet.Cells.Concat(added), sheet.Merges.Except(levels));
    }

    /// <summary>Rows that a template offers, between the last indicator and the total.</summary>
    private GridSheet AddLeftovers(GridSheet sheet)
    {
        if (sheet.Cells.LastOrDefault(c => c.Text.Trim() == "合计") is not { } total || sheet.Cells.FirstOrDefault(c => Flat(c.Text) == "三级指标") is not { } heading)
        {
            return sheet;
        }

        var grown = InsertRow(sheet, total.Address.Row);
        var text = _random.Next(3) switch { 0 => "……", 1 => "指标2：", _ => "指标1:" };
        return With(grown, grown.Cells.Append(new GridCell(new CellAddress(total.Address.Row, heading.Address.Column), text, null)), grown.Merges);
    }

    private GridSheet AddNotes(GridSheet sheet)
    {
        var below = new GridCell(new CellAddress(LastRow(sheet) + 2, 1), "注：本表由各单位填报。", null);
        var down = ShiftDown(sheet);
        return _random.Next(2) == 0
            ? With(sheet, sheet.Cells.Append(below), sheet.Merges)
            : With(down, down.Cells.Append(new GridCell(new CellAddress(1, 1), "附件2", null)), down.Merges);
    }

    private static GridSheet Renamed(GridSheet sheet) => new("Sheet1 (2)", sheet.Cells, sheet.Merges);

    private static GridSheet NumbersAsText(GridSheet sheet) => With(sheet, sheet.Cells.Select(c => c with { Number = null }), sheet.Merges);

    private static GridSheet InsertRow(GridSheet sheet, int before) => With(
        sheet,
        sheet.Cells.Select(c => c.Address.Row >= before ? c with { Address = c.Address with { Row = c.Address.Row + 1 } } : c),
        sheet.Merges.Select(m => m with { FirstRow = m.FirstRow >= before ? m.FirstRow + 1 : m.FirstRow, LastRow = m.LastRow >= before ? m.LastRow + 1 : m.LastRow }));

    private static GridSheet With(GridSheet sheet, IEnumerable<GridCell> cells, IEnumerable<CellRange> merges) => new(sheet.Name, cells.ToList(), merges.ToList());

    private static bool IsLabel(GridCell cell) => Labels.Contains(cell.Text);

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static HashSet<string> Labels { get; } = [.. TestKits.Sichuan.Layout.Cells.Where(c => c.Template.IsLabel).Select(c => c.Template.Prefix)];

    private static int LastRow(GridSheet sheet) => sheet.Cells[^1].Address.Row;
}
