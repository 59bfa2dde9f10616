using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>The cells of a sheet that may carry a label of a form, row by row, each with the labels that it may be.</summary>
internal sealed class SheetLabels
{
    /// <summary>More cells than this that look like labels are not a form but a list; the rest is not looked at.</summary>
    private const int MostCandidates = 4_000;

    /// <summary>More goals than this are a mistake; the rest is told as text that belongs nowhere.</summary>
    private const int MostGoals = 50;

    private readonly SheetTexts _texts;

    public sealed record Candidate(GridCell Cell, ImmutableArray<int> Anchors);

    public SheetLabels(FormPlan plan, SheetTexts texts)
    {
        _texts = texts;
        Plan = plan;
        var bySpelling = plan.Anchors.SelectMany(a => a.Spellings.Select(s => (Spelling: s, a.Index))).ToLookup(p => p.Spelling, p => p.Index);
        var inline = plan.Anchors.Where(a => a.IsInline).ToList();
        Candidates = [.. CandidatesOf(texts, bySpelling, inline).Take(MostCandidates)];
    }

    public FormPlan Plan { get; }

    public GridSheet Sheet => _texts.Sheet;

    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>How many of the form's labels stand somewhere on the sheet: no alignment can find more.</summary>
    public int Most => Candidates.SelectMany(c => c.Anchors).Distinct().Count();

    /// <summary>The same for a form whose goals stand several times between two rows.</summary>
    public SheetLabels WithGoals(int firstRow, int lastRow)
    {
        var plan = Plan.WithGoals(Math.Min(MostGoals, GoalsBetween(firstRow, lastRow)));
        return plan == Plan ? this : new SheetLabels(plan, _texts);
    }

    /// <summary>As many goals as most labels of a goal are found times.</summary>
    private int GoalsBetween(int firstRow, int lastRow) => Plan.Anchors
        .Where(a => a.Goal is not null)
        .Select(a => Candidates.Count(c => c.Cell.Address.Row >= firstRow && c.Cell.Address.Row <= lastRow && c.Anchors.Contains(a.Index)))
        .Where(times => times > 0)
        .GroupBy(times => times).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key)
        .Select(g => g.Key).FirstOrDefault(1);

    private static IEnumerable<Candidate> CandidatesOf(SheetTexts texts, ILookup<string, int> bySpelling, List<Anchor> inline)
    {
        foreach (var (cell, normal, withoutUnit) in texts.Items)
        {
            var anchors = bySpelling[normal].Concat(bySpelling[withoutUnit]).Concat(inline.Where(a => a.Matches(cell.Text, normal)).Select(a => a.Index)).Distinct().Order().ToImmutableArray();
            if (anchors.Length > 0)
            {
                yield return new Candidate(cell, anchors);
            }
        }
    }
}
