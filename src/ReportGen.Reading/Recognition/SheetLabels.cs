using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>The cells of a sheet that may carry a label of a form, row by row, each with the labels that it may be.</summary>
internal sealed class SheetLabels
{
    /// <summary>More cells than this that look like labels are not a form but a list; the rest is not looked at.</summary>
    public const int MostCandidates = 4_000;

    /// <summary>More goals than this are a mistake; the rest is told as text that belongs nowhere.</summary>
    private const int MostGoals = 50;

    public sealed record Candidate(GridCell Cell, ImmutableArray<int> Anchors);

    public SheetLabels(FormPlan plan, SheetTexts texts)
    {
        (Plan, Texts) = (plan, texts);
        foreach (var item in texts.Items)
        {
            if (Candidates.Count < MostCandidates && AnchorsOf(item) is { IsEmpty: false } anchors)
            {
                Candidates.Add(new Candidate(item.Cell, anchors));
            }
        }
    }

    public FormPlan Plan { get; }

    public SheetTexts Texts { get; }

    public List<Candidate> Candidates { get; } = [];

    /// <summary>The same for a form whose goals stand several times between two rows.</summary>
    public SheetLabels WithGoals(int firstRow, int lastRow)
    {
        var plan = Plan.HasGoals ? Plan.WithGoals(Math.Min(MostGoals, GoalsBetween(firstRow, lastRow))) : Plan;
        return plan == Plan ? this : new SheetLabels(plan, Texts);
    }

    /// <summary>As many goals as most labels of a goal are found times.</summary>
    private int GoalsBetween(int firstRow, int lastRow) => Plan.Anchors
        .Where(a => a.Goal is not null)
        .Select(a => Candidates.Count(c => c.Cell.Address.Row >= firstRow && c.Cell.Address.Row <= lastRow && c.Anchors.Contains(a.Index)))
        .Where(times => times > 0)
        .GroupBy(times => times).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key)
        .Select(g => g.Key).FirstOrDefault(1);

    /// <summary>The candidates between two rows.</summary>
    public List<Candidate> Between(int firstRow, int lastRow) => Candidates.TrueForAll(c => c.Cell.Address.Row >= firstRow && c.Cell.Address.Row <= lastRow)
        ? Candidates
        : Candidates.FindAll(c => c.Cell.Address.Row >= firstRow && c.Cell.Address.Row <= lastRow);

    private ImmutableArray<int> AnchorsOf(SheetTexts.Item item)
    {
        var anchors = Plan.BySpelling.GetValueOrDefault(item.Normal, []);
        if (!ReferenceEquals(item.WithoutUnit, item.Normal) && Plan.BySpelling.TryGetValue(item.WithoutUnit, out var others))
        {
            anchors = [.. anchors.Union(others).Order()];
        }

        foreach (var inline in Plan.Inline)
        {
            if (!anchors.Contains(inline.Index) && inline.Inline!.Is(item))
            {
                anchors = anchors.Add(inline.Index).Sort();
            }
        }

        return anchors;
    }
}
