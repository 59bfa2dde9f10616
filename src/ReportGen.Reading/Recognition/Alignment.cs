using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// Which cell of a filled sheet carries which label of a form. Both are read row by row, and the longest common sequence of labels is taken:
/// so shifted, inserted and missing rows do no harm, and a label that is printed twice (得分) is told apart by what stands before and after it.
/// </summary>
internal sealed class Alignment
{
    /// <summary>What a label is worth in the common sequence: so much that no number of columns outweighs it.</summary>
    private const int OneLabel = 100_000;
    private const int FarColumn = 20;

    private readonly GridCell?[] _cells;

    private Alignment(FormPlan plan, GridSheet sheet, int firstRow, int lastRow, GridCell?[] cells)
    {
        Plan = plan;
        Sheet = sheet;
        FirstRow = firstRow;
        LastRow = lastRow;
        _cells = cells;
    }

    public FormPlan Plan { get; }

    public GridSheet Sheet { get; }

    /// <summary>The rows of the sheet that were looked at.</summary>
    public int FirstRow { get; }

    public int LastRow { get; }

    /// <summary>How many labels were found.</summary>
    public int Found => _cells.Count(c => c is not null);

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
    public GridCell? CellOf(Anchor anchor) => _cells[anchor.Index];

    /// <summary>The area of the cell that carries a label.</summary>
    public CellRange? AreaOf(Anchor anchor) => CellOf(anchor) is { } cell ? Sheet.AreaOf(cell.Address) : null;

    /// <summary>The labels that were found with their areas.</summary>
    public IReadOnlyList<(Anchor Anchor, CellRange Area)> Placed => field ??= [.. Plan.Anchors.Where(a => _cells[a.Index] is not null).Select(a => (a, AreaOf(a)!.Value))];

    public static Alignment Of(SheetLabels labels, int firstRow, int lastRow)
    {
        var plan = labels.Plan;
        var candidates = labels.Candidates.Where(c => c.Cell.Address.Row >= firstRow && c.Cell.Address.Row <= lastRow).ToList();
        var cells = new GridCell?[plan.Anchors.Length];
        foreach (var (candidate, anchor) in LongestCommonSequence(candidates, plan.Anchors, UsualShift(plan, candidates)))
        {
            cells[anchor] = candidates[candidate].Cell;
        }

        AddOutOfOrder(plan, candidates, cells);
        return new Alignment(plan, labels.Sheet, firstRow, lastRow, cells);
    }

    /// <summary>The same alignment with one more label placed.</summary>
    public Alignment With(Anchor anchor, GridCell cell)
    {
        var cells = (GridCell?[])_cells.Clone();
        cells[anchor.Index] = cell;
        return new Alignment(Plan, Sheet, FirstRow, LastRow, cells);
    }

    /// <summary>By how many columns the sheet is shifted against the drawing, as most of its unmistakable labels say.</summary>
    private static int UsualShift(FormPlan plan, List<SheetLabels.Candidate> candidates) => candidates
        .Where(c => c.Anchors.Length == 1)
        .GroupBy(c => c.Cell.Address.Column - plan.Anchors[c.Anchors[0]].Column)
        .OrderByDescending(g => g.Count()).ThenBy(g => Math.Abs(g.Key))
        .Select(g => g.Key).FirstOrDefault();

    private static IEnumerable<(int Candidate, int Anchor)> LongestCommonSequence(List<SheetLabels.Candidate> candidates, ImmutableArray<Anchor> anchors, int shift)
    {
        var best = new int[candidates.Count + 1, anchors.Length + 1];
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            for (var j = anchors.Length - 1; j >= 0; j--)
            {
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), best[i + 1, j + 1] + Worth(i, j));
            }
        }

        for (int i = 0, j = 0; i < candidates.Count && j < anchors.Length;)
        {
            if (Worth(i, j) > 0 && best[i, j] == best[i + 1, j + 1] + Worth(i, j))
            {
                yield return (i++, j++);
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        // Every label counts; of two cells that say the same, the one nearest to the label's own column is it (a value may read 合计 too).
        int Worth(int i, int j) => !candidates[i].Anchors.Contains(j) ? 0 : OneLabel - Math.Min(FarColumn, Math.Abs(candidates[i].Cell.Address.Column - anchors[j].Column - shift));
    }

    /// <summary>A label that stands once, but elsewhere than in the drawing, is still that label.</summary>
    private static void AddOutOfOrder(FormPlan plan, List<SheetLabels.Candidate> candidates, GridCell?[] cells)
    {
        foreach (var anchor in plan.Anchors.Where(a => cells[a.Index] is null))
        {
            var free = candidates.Where(c => c.Anchors is [var only] && only == anchor.Index && !cells.Contains(c.Cell)).ToList();
            if (free is [var single])
            {
                cells[anchor.Index] = single.Cell;
            }
        }
    }
}
