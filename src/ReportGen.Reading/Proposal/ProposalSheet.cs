using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Proposal;

/// <summary>The sheet as a proposal grows on it: its texts, which of them are spoken for, and what the drawing says instead.</summary>
internal sealed partial class ProposalSheet
{
    /// <summary>What passes these bounds is a list, or a whole row merged; of it only the beginning is looked at.</summary>
    private const int LongestForm = 1_000;
    private const int WidestForm = 100;
    private const int MostTexts = 5_000;

    private readonly GridSheet _sheet;
    private readonly ILookup<int, Box> _byRow;
    private readonly Dictionary<CellAddress, string> _texts = [];
    private readonly HashSet<CellAddress> _taken = [];
    private readonly HashSet<int> _removed = [];

    public ProposalSheet(GridSheet sheet)
    {
        _sheet = sheet;
        Boxes = [.. sheet.Cells
            .Where(c => c.Address.Row <= LongestForm && c.Address.Column <= WidestForm && !string.IsNullOrWhiteSpace(c.Text) && sheet.AreaOf(c.Address).First == c.Address)
            .Take(MostTexts).Select(c => new Box(c, sheet.AreaOf(c.Address)))];
        var merges = sheet.Merges.Where(m => m.LastRow <= LongestForm && m.LastColumn <= WidestForm).ToList();
        LastRow = Boxes.Select(b => b.Area.LastRow).Concat(merges.Select(m => m.LastRow)).DefaultIfEmpty(1).Max();
        LastColumn = Boxes.Select(b => Math.Min(b.Area.LastColumn, WidestForm)).Concat(merges.Select(m => m.LastColumn)).DefaultIfEmpty(1).Max();
        _byRow = Boxes.SelectMany(b => Enumerable.Range(b.Area.FirstRow, b.Area.Rows).Select(row => (Row: row, Box: b))).OrderBy(p => p.Box.Area.FirstColumn).ToLookup(p => p.Row, p => p.Box);
    }

    /// <summary>The texts row by row.</summary>
    public IReadOnlyList<Box> Boxes { get; }

    public int LastRow { get; }

    public int LastColumn { get; }

    public ImmutableDictionary<CellAddress, string> Texts => _texts.ToImmutableDictionary();

    public ImmutableHashSet<int> RemovedRows => [.. _removed];

    public CellRange AreaAt(int row, int column) => _sheet.AreaOf(new CellAddress(row, column));

    /// <summary>The text in an area; empty where there is none.</summary>
    public string TextAt(CellAddress head) => _sheet[head]?.Text.Trim() ?? "";

    public GridCell? CellAt(CellAddress head) => _sheet[head];

    /// <summary>The texts that stand in a row, those merged from above included.</summary>
    public IEnumerable<Box> InRow(int row) => _byRow[row];

    public bool IsTaken(CellAddress head) => _taken.Contains(head);

    public void Take(CellAddress head) => _taken.Add(head);

    /// <summary>Writes a marker where a value stands.</summary>
    public void Write(CellAddress head, string text)
    {
        _taken.Add(head);
        _texts[head] = text;
    }

    public void Remove(int row) => _removed.Add(row);

    /// <summary>A label as a marker and kit.yaml name it: on one line, without signs that mean something in a marker.</summary>
    public static string NameOf(string label) => InMarkers().Replace(Breaks().Replace(label, ""), "").Trim();

    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex Breaks();

    [GeneratedRegex(@"[{}｛｝|｜\[\]［］]|(?<=\D)[.．]")]
    private static partial Regex InMarkers();
}

/// <summary>A text with the area it is printed in.</summary>
internal sealed record Box(GridCell Cell, CellRange Area)
{
    public string Text => Cell.Text;

    public string Normal { get; } = Recognition.LabelText.Normalise(Cell.Text);

    public bool IsNumber => Cell.Number is not null;
}
