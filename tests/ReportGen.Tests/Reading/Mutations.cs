using System.Globalization;
using ReportGen.App.Kits;
using ReportGen.Model.Indicators;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Reading;

/// <summary>What happens to a form on its way through offices: rows put in, columns shifted, cells split, labels broken. The content stays.</summary>
internal sealed class Mutations
{
    private readonly Random _random;
    private readonly HashSet<string> _labels;
    private readonly HashSet<string> _levels;
    private readonly string _name;

    public Mutations(int seed, Kit kit)
    {
        _random = new Random(seed);
        _labels = [.. kit.Layout.Cells.Where(c => c.Template.IsLabel).Select(c => c.Template.Prefix)];
        _levels = [.. LabelsOf(kit, IndicatorColumn.IndicatorClass, IndicatorColumn.IndicatorGroup)];
        _name = LabelsOf(kit, IndicatorColumn.Name).Single();
    }

    /// <summary>All that can be done to a filled sheet without changing what it says.</summary>
    public static IReadOnlyList<Func<Mutations, GridSheet, GridSheet>> All { get; } =
    [
        (m, s) => m.InsertBlankRow(s),
        (m, s) => m.InsertBlankColumn(s),
        (m, s) => DropBlankRows(s),
        (m, s) => m.ShiftRight(s),
        (m, s) => m.ShiftDown(s),
        (m, s) => m.SplitSomeMerges(s),
        (m, s) => SplitAllMerges(s),
        (m, s) => m.MergeWithBlankNeighbour(s),
        (m, s) => m.BreakLabels(s),
        (m, s) => m.HalfWidthBrackets(s),
        (m, s) => m.RepeatLevels(s),
        (m, s) => m.AddLeftovers(s),
        (m, s) => m.AddNotes(s),
        (m, s) => Renamed(s),
        (m, s) => NumbersAsText(s),
        (m, s) => TextAsNumbers(s),
    ];

    public GridSheet Apply(GridSheet sheet, int count)
    {
        for (var i = 0; i < count; i++)
        {
            sheet = All[_random.Next(All.Count)](this, sheet);
        }

        return sheet;
    }

    private static IEnumerable<string> LabelsOf(Kit kit, params IndicatorColumn[] terms) =>
        kit.Definition.IndicatorColumns.Where(c => c.Term is { } term && terms.Contains(term)).Select(c => Flat(c.Label));

    private GridSheet InsertBlankRow(GridSheet sheet) => InsertRow(sheet, _random.Next(1, LastRow(sheet) + 1));

    private GridSheet InsertBlankColumn(GridSheet sheet)
    {
        var before = _random.Next(1, sheet.Cells.Max(c => c.Address.Column) + 1);
        return With(
            sheet,
            sheet.Cells.Select(c => c.Address.Column >= before ? c with { Address = c.Address with { Column = c.Address.Column + 1 } } : c),
            sheet.Merges.Select(m => m with { FirstColumn = m.FirstColumn >= before ? m.FirstColumn + 1 : m.FirstColumn, LastColumn = m.LastColumn >= before ? m.LastColumn + 1 : m.LastColumn }));
    }

    /// <summary>Rows without a cell of their own go: those that a high text was spread over, and those put in before.</summary>
    private static GridSheet DropBlankRows(GridSheet sheet)
    {
        var kept = sheet.Cells.Select(c => c.Address.Row).Distinct().Order().ToList();
        int To(int row) => kept.Count(k => k < row) + 1;
        return With(
            sheet,
            sheet.Cells.Select(c => c with { Address = c.Address with { Row = To(c.Address.Row) } }),
            sheet.Merges.Where(m => To(m.FirstRow) < To(m.LastRow + 1)).Select(m => m with { FirstRow = To(m.FirstRow), LastRow = To(m.LastRow + 1) - 1 }));
    }

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

    /// <summary>A value drawn over the blank cell to its right.</summary>
    private GridSheet MergeWithBlankNeighbour(GridSheet sheet)
    {
        var free = sheet.Cells.Where(c => !_labels.Contains(c.Text) && IsAlone(c.Address) && IsAlone(c.Address with { Column = c.Address.Column + 1 }) && sheet[c.Address with { Column = c.Address.Column + 1 }] is null).ToList();
        if (free.Count == 0)
        {
            return sheet;
        }

        var cell = free[_random.Next(free.Count)].Address;
        return With(sheet, sheet.Cells, sheet.Merges.Append(new CellRange(cell.Row, cell.Column, cell.Row, cell.Column + 1)));

        bool IsAlone(CellAddress address) => sheet.AreaOf(address) is { Rows: 1, Columns: 1 };
    }

    private GridSheet BreakLabels(GridSheet sheet) => With(
        sheet,
        sheet.Cells.Select(c => _labels.Contains(c.Text) && c.Text.Length > 2 ? c with { Text = c.Text.Insert(_random.Next(1, c.Text.Length - 1), "\n") } : c),
        sheet.Merges);

    private GridSheet HalfWidthBrackets(GridSheet sheet) => With(
        sheet,
        sheet.Cells.Select(c => _labels.Contains(c.Text) ? c with { Text = c.Text.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace('.', '．') } : c),
        sheet.Merges);

    /// <summary>Level labels printed on every row instead of once.</summary>
    private GridSheet RepeatLevels(GridSheet sheet)
    {
        var columns = sheet.Cells.Where(c => _levels.Contains(Flat(c.Text))).Select(c => c.Address.Column).ToHashSet();
        var levels = sheet.Merges.Where(m => m.Rows > 1 && m.Columns == 1 && columns.Contains(m.FirstColumn) && sheet[m.First]?.Text.EndsWith("指标", StringComparison.Ordinal) == true).ToList();
        var added = levels.SelectMany(m => Enumerable.Range(m.FirstRow + 1, m.Rows - 1).Select(row => sheet[m.First]! with { Address = new CellAddress(row, m.FirstColumn) }));
        return With(sheet, sheet.Cells.Concat(added), sheet.Merges.Except(levels));
    }

    /// <summary>Rows that a template offers, between the last indicator and what is printed below it.</summary>
    private GridSheet AddLeftovers(GridSheet sheet)
    {
        if (sheet.Cells.FirstOrDefault(c => Flat(c.Text) == _name) is not { } heading)
        {
            return sheet;
        }

        var next = sheet.Cells.FirstOrDefault(c => c.Address.Row > sheet.AreaOf(heading.Address).LastRow + 1 && _labels.Contains(c.Text))?.Address.Row ?? LastRow(sheet) + 1;
        var text = _random.Next(3) switch { 0 => "……", 1 => "指标2：", _ => "指标1:" };
        var grown = InsertRow(sheet, next);
        return With(grown, grown.Cells.Append(new GridCell(new CellAddress(next, heading.Address.Column), text, null)), grown.Merges);
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

    /// <summary>Texts that are plain numbers, stored as numbers.</summary>
    private static GridSheet TextAsNumbers(GridSheet sheet) => With(
        sheet,
        sheet.Cells.Select(c => decimal.TryParse(c.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == c.Text ? c with { Number = number } : c),
        sheet.Merges);

    private static GridSheet InsertRow(GridSheet sheet, int before) => With(
        sheet,
        sheet.Cells.Select(c => c.Address.Row >= before ? c with { Address = c.Address with { Row = c.Address.Row + 1 } } : c),
        sheet.Merges.Select(m => m with { FirstRow = m.FirstRow >= before ? m.FirstRow + 1 : m.FirstRow, LastRow = m.LastRow >= before ? m.LastRow + 1 : m.LastRow }));

    private static GridSheet With(GridSheet sheet, IEnumerable<GridCell> cells, IEnumerable<CellRange> merges) => new(sheet.Name, cells.ToList(), merges.ToList());

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int LastRow(GridSheet sheet) => sheet.Cells[^1].Address.Row;
}
