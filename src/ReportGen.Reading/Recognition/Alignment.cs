using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// Which cell of a filled sheet carries which label of a form. Both are read row by row, and their longest common sequence is taken.
/// </summary>
internal sealed class Alignment
{
    private readonly SheetTexts _texts;
    private readonly PlacedLabel?[] _labels;

    private Alignment(FormPlan plan, SheetTexts texts, int firstRow, int lastRow, PlacedLabel?[] labels)
    {
        (Plan, _texts, FirstRow, LastRow, _labels) = (plan, texts, firstRow, lastRow, labels);
        Placed = [.. labels.OfType<PlacedLabel>()];
    }

    public FormPlan Plan { get; }

    public GridSheet Sheet => _texts.Sheet;

    /// <summary>The rows of the sheet that were looked at.</summary>
    public int FirstRow { get; }

    public int LastRow { get; }

    /// <summary>All cells of the sheet that hold something, row by row.</summary>
    public ImmutableArray<GridCell> Cells => _texts.Cells;

    /// <summary>The labels that were found, in the order of the drawing.</summary>
    public ImmutableArray<PlacedLabel> Placed { get; }

    /// <summary>How many labels were found.</summary>
    public int Found => Placed.Length;

    /// <summary>The share of the form's labels that were found.</summary>
    public double Share => (double)Found / Plan.Anchors.Length;

    /// <summary>The share of the indicator columns whose labels were found; 1 for a form without any.</summary>
    public double ColumnShare
    {
        get
        {
            var columns = Plan.Slots.OfType<BlockSlot>().Select(s => s.ColumnLabel).Distinct().ToList();
            return columns.Count == 0 ? 1 : (double)columns.Count(c => CellOf(c) is not null) / columns.Count;
        }
    }

    /// <summary>The cell that carries a label; null where it was not found.</summary>
    public GridCell? CellOf(Anchor anchor) => _labels[anchor.Index]?.Cell;

    /// <summary>The area of the cell that carries a label.</summary>
    public CellRange? AreaOf(Anchor anchor) => _labels[anchor.Index]?.Area;

    /// <summary>The upper left corner of the form's first label: the place of what has no better one.</summary>
    public CellAddress First => Placed.Select(p => p.Area.First).DefaultIfEmpty(new CellAddress(FirstRow, 1)).Min();

    public static Alignment Of(SheetLabels labels, int firstRow, int lastRow)
    {
        var plan = labels.Plan;
        var candidates = labels.Between(firstRow, lastRow);
        var cells = Array.ConvertAll(LabelSequence.Of(candidates, plan.Anchors), c => c < 0 ? null : candidates[c].Cell);
        AddOutOfOrder(plan, candidates, cells);

        var placed = new PlacedLabel?[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            placed[i] = cells[i] is { } cell ? Place(labels.Texts, plan.Anchors[i], cell) : null;
        }

        return new Alignment(plan, labels.Texts, firstRow, lastRow, placed);
    }

    /// <summary>The same alignment with one more label placed.</summary>
    public Alignment With(Anchor anchor, GridCell cell)
    {
        var labels = (PlacedLabel?[])_labels.Clone();
        labels[anchor.Index] = Place(_texts, anchor, cell);
        return new Alignment(Plan, _texts, FirstRow, LastRow, labels);
    }

    private static PlacedLabel Place(SheetTexts texts, Anchor anchor, GridCell cell) => new(anchor, cell, texts.Sheet.AreaOf(cell.Address));

    /// <summary>A label that stands once, but elsewhere than in the drawing, is still that label.</summary>
    private static void AddOutOfOrder(FormPlan plan, List<SheetLabels.Candidate> candidates, GridCell?[] cells)
    {
        foreach (var anchor in plan.Anchors)
        {
            cells[anchor.Index] ??= Single(anchor.Index, candidates, cells);
        }
    }

    /// <summary>The only cell that is nothing but this label and carries no other.</summary>
    private static GridCell? Single(int anchor, List<SheetLabels.Candidate> candidates, GridCell?[] cells) =>
        candidates.FindAll(c => c.Anchors is [var only] && only == anchor && !cells.Contains(c.Cell)) is [var single] ? single.Cell : null;
}
