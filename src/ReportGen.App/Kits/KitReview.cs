using ReportGen.Model.Phrases;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.App.Kits;

/// <summary>A copy of a kit's form.xlsx in which every fault stands at its cell.</summary>
internal static class KitReview
{
    /// <summary>The copy; null where no fault has a cell, or the form cannot be opened.</summary>
    public static byte[]? Annotate(byte[] form, IEnumerable<KitFault> faults, Language language)
    {
        var told = faults.Where(f => f.File == "form.xlsx").Select(f => (Fault: f, Cell: CellOf(f))).Where(f => f.Cell is not null).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        try
        {
            var sheet = WorkbookReader.Read(form).Sheets[0].Name;
            return AnnotatedCopy.Write(form, [.. told.Select(f => new CellNote(sheet, f.Cell, f.Fault.What.In(language), NoteLevel.Error))]);
        }
        catch (UnreadableWorkbookException)
        {
            // That it cannot be opened is one of the faults.
            return null;
        }
    }

    private static CellAddress? CellOf(KitFault fault) => CellAddress.TryParse(fault.Where, out var cell) ? cell : null;
}
