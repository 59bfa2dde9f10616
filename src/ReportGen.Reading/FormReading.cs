using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Model.Values;
using ReportGen.Reading.Contents;
using ReportGen.Reading.Forms;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading;

/// <summary>The door of the room: a workbook in, the forms on its sheets out, with findings for what could not be placed.</summary>
public static class FormReading
{
    /// <summary>How many labels a sentence names.</summary>
    private const int MostNames = 8;

    /// <summary>Reads all forms of a workbook, sheet by sheet, from top to bottom.</summary>
    /// <param name="workbook">The grid of the file.</param>
    /// <param name="file">The file's name for places.</param>
    /// <param name="plans">The kits to recognise forms by.</param>
    /// <param name="isChosen">True where a person has named the kit: then fewer of its labels suffice.</param>
    /// <returns>The forms in order; findings PF-101 to PF-109, PF-121, PF-122, PF-125, PF-126, PF-129, PF-208 and PF-409.</returns>
    public static ReadResult Read(GridWorkbook workbook, string file, IReadOnlyList<FormPlan> plans, bool isChosen = false)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var forms = ImmutableArray.CreateBuilder<ReadForm>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var others = new List<Unread>();
        foreach (var sheet in workbook.Sheets.Where(s => s.Cells.Length > 0 && !IsReturnSlip(s)).OrderBy(s => s.Hidden))
        {
            var (found, nearest) = FormRecognition.Recognise(sheet, plans, isChosen ? FormRecognition.EnoughWhenChosen : FormRecognition.EnoughShare);
            if (sheet.Hidden && forms.Count > 0)
            {
                // A hidden copy would count twice; that it is there is worth knowing.
                findings.AddRange(found.Take(1).Select(_ => FindingCatalogue.Find("PF-106", new Place(file, sheet.Name, ""), ("sheet", sheet.Name))));
                continue;
            }

            if (found.Count == 0)
            {
                others.Add(new Unread(sheet, nearest));
            }

            foreach (var alignment in found)
            {
                var form = ReadOne(alignment, file);
                forms.Add(isChosen && alignment.Share < FormRecognition.EnoughShare ? form with { Findings = form.Findings.Insert(0, Unrecognised(sheet, alignment, file) with { Severity = Severity.Warning }) } : form);
            }
        }

        findings.AddRange(forms.Count == 0 ? NoForm(others, file) : others.Where(o => !o.Sheet.Hidden).Select(o => OtherSheet(o.Sheet, o.Nearest, file)));
        return new ReadResult(forms.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>A returned workbook comes back with our own list in it, which is nobody's form and no remark either.</summary>
    private static bool IsReturnSlip(GridSheet sheet)
    {
        for (var i = 0; i < sheet.Cells.Length; i++)
        {
            if (PlainText.Trim(sheet.Cells[i].Text) == ReturnSlip.Cell)
            {
                return NoteSheet.IsOn(sheet, ReturnSlip.Headings);
            }
        }

        return false;
    }

    private static ReadForm ReadOne(Alignment alignment, string file)
    {
        var (complete, missing) = MissingLabels.Find(alignment, file);
        var (form, noticed, left) = new FormReader(complete, file).Read();
        var (sheet, first, last) = (alignment.Sheet, alignment.FirstRow, alignment.LastRow);
        return new ReadForm(form, alignment.Plan,
        [
            .. missing, .. LabelUnits.Find(complete, file), .. noticed, .. UnplacedText.Find(alignment, left, file),
            .. HiddenContent.Find(sheet, first, last, file), .. LinkedContent.Find(alignment, file),
        ]);
    }

    private static IEnumerable<Finding> NoForm(List<Unread> sheets, string file)
    {
        var likeliest = sheets.OrderByDescending(s => s.Nearest?.Share ?? 0).FirstOrDefault();
        yield return Unrecognised(likeliest?.Sheet, likeliest?.Nearest, file);
    }

    /// <summary>A sheet that almost is a form is a fault; a note or a list beside the form is worth a hint.</summary>
    private static Finding OtherSheet(GridSheet sheet, Alignment? nearest, string file) => nearest?.Share >= FormRecognition.EnoughShare / 2
        ? Unrecognised(sheet, nearest, file)
        : FindingCatalogue.Find("PF-104", new Place(file, sheet.Name, ""), ("sheet", sheet.Name));

    private static Finding Unrecognised(GridSheet? sheet, Alignment? nearest, string file)
    {
        var place = new Place(file, sheet?.Name ?? "", "");
        return nearest is not { Share: >= FormRecognition.WorthNaming }
            ? FindingCatalogue.Find("PF-107", place)
            : FindingCatalogue.Find(
                "PF-101",
                place,
                ("kit", nearest.Plan.Kit.Title),
                ("found", nearest.Found),
                ("total", nearest.Plan.Anchors.Length),
                ("matched", Names(nearest.Plan.Anchors.Where(a => nearest.CellOf(a) is not null))),
                ("missing", Names(nearest.Plan.Anchors.Where(a => nearest.CellOf(a) is null))));
    }

    // A title that is nothing but a bracket round the year has no name of its own.
    private static string Names(IEnumerable<Anchor> labels) =>
        string.Join("、", labels.Select(a => a.Name).Where(n => n.Length > 0).Distinct().Take(MostNames));

    /// <summary>A sheet on which no form was found, and what comes nearest.</summary>
    private sealed record Unread(GridSheet Sheet, Alignment? Nearest);
}

/// <summary>What a workbook holds.</summary>
/// <param name="Forms">Its forms in order.</param>
/// <param name="Findings">What is wrong with the workbook as a whole.</param>
public sealed record ReadResult(ImmutableArray<ReadForm> Forms, ImmutableArray<Finding> Findings);

/// <summary>One form as it was read.</summary>
/// <param name="Form">The model.</param>
/// <param name="Plan">The kit it was read by.</param>
/// <param name="Findings">Labels that were missing, text that could not be placed.</param>
public sealed record ReadForm(EvaluationForm Form, FormPlan Plan, ImmutableArray<Finding> Findings);
