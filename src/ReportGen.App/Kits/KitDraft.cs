using System.Collections.Immutable;
using System.Text;
using ReportGen.Reading.Proposal;
using ReportGen.Workbooks.Drafting;
using ReportGen.Workbooks.Grid;

namespace ReportGen.App.Kits;

/// <summary>The four files of a kit for a form never seen, made of one workbook.</summary>
/// <param name="Sheet">The sheet that it was made of.</param>
/// <param name="Proposal">What was guessed.</param>
/// <param name="Drawing">Where the form's cells stand in form.xlsx.</param>
/// <param name="Files">File name and content.</param>
public sealed record KitDraft(GridSheet Sheet, FormProposal Proposal, DrawingDraft Drawing, ImmutableArray<(string Name, byte[] Content)> Files)
{
    /// <summary>Makes the draft; writes nothing.</summary>
    /// <param name="file">The bytes of the workbook, filled or blank.</param>
    /// <param name="workbook">What is read of it.</param>
    /// <param name="fileName">Its name, for the sources.</param>
    /// <param name="id">The id of the kit.</param>
    /// <param name="sheet">The sheet to take; the one that looks most like a form where null.</param>
    /// <param name="known">What labels are known.</param>
    /// <returns>Null where the workbook has no sheet of that name.</returns>
    /// <exception cref="Workbooks.UnreadableWorkbookException">The file is broken.</exception>
    public static KitDraft? Of(byte[] file, GridWorkbook workbook, string fileName, string id, string? sheet, KnownLabels known)
    {
        var proposals = workbook.Sheets
            .Where(s => s.Cells.Any(c => !string.IsNullOrWhiteSpace(c.Text)) && (sheet is null ? !s.Hidden : s.Name == sheet))
            .Select(s => (Sheet: s, Proposal: FormProposing.Propose(s, known))).ToList();
        if (proposals.Count == 0)
        {
            return null;
        }

        var (form, proposal) = proposals.MaxBy(p => p.Proposal.IndicatorColumns.Count(c => c.Term is not null));
        var drawing = new DrawingDraft(form.Name, proposal.Texts, proposal.RemovedRows);
        return new KitDraft(form, proposal, drawing,
        [
            ("form.xlsx", DrawingPackage.Write(file, drawing)),
            ("kit.yaml", Text(KitDraftYaml.Write(proposal, id))),
            ("profile.yaml", Text(ProfileDraftYaml.Write(proposal, id, fileName))),
            ("SOURCES.md", Text(DraftText.Skeleton("SOURCES.md").Replace("{file}", fileName, StringComparison.Ordinal))),
        ]);
    }

    private static byte[] Text(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);
}
