using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>
/// Labels that were not found. Where a similar text stands just where the label should be, it is taken for the label, and that is said;
/// a value is never read by a guess in silence.
/// </summary>
internal static class MissingLabels
{
    /// <summary>From here on a text is taken for the label.</summary>
    private const double Similar = 0.6;

    /// <summary>From here on a text is worth naming, but not worth believing.</summary>
    private const double FarButNearest = 0.3;

    public static (Alignment Alignment, ImmutableArray<Finding> Findings) Find(Alignment alignment, string file)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var anchor in alignment.Plan.Anchors.Where(a => alignment.CellOf(a) is null))
        {
            if (anchor == alignment.Plan.TitleLabel || anchor == alignment.Plan.YearLabel)
            {
                // Offices word their titles as they like; that is no fault.
                alignment = TitleWords.Find(alignment, anchor) is { } title ? alignment.With(anchor, title) : alignment;
            }
            else if (SimilarCell(alignment, anchor, Similar) is { } cell)
            {
                alignment = alignment.With(anchor, cell);
                findings.Add(FindingCatalogue.Find("PF-105", new Place(file, alignment.Sheet.Name, cell.Address.ToString()), ("label", anchor.Name), ("text", cell.Text)) with { Value = cell.Text, Expected = anchor.Name });
            }
            else
            {
                findings.Add(Missing(alignment, anchor, file));
            }
        }

        return (alignment, findings.ToImmutable());
    }

    private static Finding Missing(Alignment alignment, Anchor anchor, string file)
    {
        var near = Between(alignment, anchor).First;
        var finding = FindingCatalogue.Find("PF-102", new Place(file, alignment.Sheet.Name, near.ToString()), ("label", anchor.Name), ("guess", Guess(alignment, anchor))) with { Expected = anchor.Name };
        return alignment.Plan.Uses.Contains(anchor) ? finding : finding with { Severity = Severity.Hint };
    }

    private static Phrase Guess(Alignment alignment, Anchor anchor) => SimilarCell(alignment, anchor, FarButNearest) is { } cell
        ? Phrase.Of("PF-102.guess", ("text", cell.Text.Trim()), ("cell", cell.Address.ToString()))
        : Phrase.None;

    /// <summary>The most similar text between the labels that are drawn before and after the missing one.</summary>
    private static GridCell? SimilarCell(Alignment alignment, Anchor anchor, double atLeast)
    {
        var (first, last) = Between(alignment, anchor);
        var label = anchor.Spellings[0];
        return alignment.Sheet.Cells
            .Where(c => c.Number is null && c.Address >= first && c.Address <= last && c.Text.Length <= 4 * label.Length && !IsLabel(alignment, c))
            .Select(c => (Cell: c, Likeness: LabelText.Likeness(LabelText.Normalise(c.Text), label)))
            .Where(p => p.Likeness >= atLeast)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.Cell.Address)
            .Select(p => p.Cell).FirstOrDefault();
    }

    private static bool IsLabel(Alignment alignment, GridCell cell) => alignment.Plan.Anchors.Any(a => alignment.CellOf(a) == cell);

    private static (CellAddress First, CellAddress Last) Between(Alignment alignment, Anchor anchor)
    {
        var before = alignment.Placed.Where(p => p.Anchor.Index < anchor.Index).Select(p => p.Area.First).DefaultIfEmpty(new CellAddress(alignment.FirstRow, 1)).Max();
        var after = alignment.Placed.Where(p => p.Anchor.Index > anchor.Index).Select(p => p.Area.First).DefaultIfEmpty(new CellAddress(alignment.LastRow, CellAddress.MaxColumn)).Min();
        return (before, after);
    }
}
