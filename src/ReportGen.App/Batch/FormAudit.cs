using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Audit;

namespace ReportGen.App.Batch;

/// <summary>
/// The render audit of a form: the written workbook is read again, by the same labels as any stranger's, and must give back the very model;
/// and it must be readable on paper.
/// </summary>
internal static class FormAudit
{
    public static IEnumerable<Finding> Check(EvaluationForm form, Kit kit, byte[] written, string output)
    {
        var words = FormWords.Of(form, kit.Definition);
        var ownBraces = words.Any(w => w.Contains("{{", StringComparison.Ordinal));
        var printed = PrintedSheet.Read(written, kit.Layout);
        foreach (var fault in SheetAudit.Check(printed, kit.Layout).Where(f => f.Kind != AuditFaultKind.Marker || !ownBraces))
        {
            yield return Failed(new Place(output, kit.Layout.SheetName, fault.Cell.ToString()), AppPhrases.Of($"audit.{fault.Kind}"));
        }

        var again = FormReading.Read(printed.Workbook, output, [kit.Plan]);
        if (again.Forms is not [var only] || !words.SequenceEqual(FormWords.Of(kit.Plan.PrintsYear ? only.Form : only.Form with { Year = form.Year }, kit.Definition), StringComparer.Ordinal))
        {
            yield return Failed(new Place(output, kit.Layout.SheetName, ""), AppPhrases.Of("audit.ModelDiffers"));
        }
    }

    private static Finding Failed(Place place, Model.Phrases.Phrase what) => FindingCatalogue.Find("PF-901", place, ("what", what));
}
