using System.Collections.Immutable;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>The cells of a sheet that may carry a label of a form, row by row, each with the labels that it may be.</summary>
internal sealed class SheetLabels
{
    /// <summary>More cells than this that look like labels are not a form but a list; the rest is not looked at.</summary>
    private const int MostCandidates = 4_000;

    public sealed record Candidate(GridCell Cell, ImmutableArray<int> Anchors);

    public SheetLabels(FormPlan plan, GridSheet sheet)
    {
        Sheet = sheet;
        var bySpelling = plan.Anchors.SelectMany(a => a.Spellings.Select(s => (Spelling: s, a.Index))).ToLookup(p => p.Spelling, p => p.Index);
        var inline = plan.Anchors.Where(a => a.IsInline).ToList();
        Candidates = [.. CandidatesOf(sheet, bySpelling, inline).Take(MostCandidates)];
    }

    public GridSheet Sheet { get; }

    public IReadOnlyList<Candidate> Candidates { get; }

    private static IEnumerable<Candidate> CandidatesOf(GridSheet sheet, ILookup<string, int> bySpelling, List<Anchor> inline)
    {
        foreach (var cell in sheet.Cells.Where(c => c.Number is null))
        {
            var normal = LabelText.Normalise(cell.Text);
            var anchors = bySpelling[normal].Concat(bySpelling[LabelText.WithoutUnit(normal)]).Concat(inline.Where(a => a.Matches(cell.Text, normal)).Select(a => a.Index)).Distinct().Order().ToImmutableArray();
            if (anchors.Length > 0)
            {
                yield return new Candidate(cell, anchors);
            }
        }
    }
}
