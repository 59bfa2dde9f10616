using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Places;
using ReportGen.Reading.Forms;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading;

/// <summary>The door of the room: a workbook in, the forms on its sheets out, with findings for what could not be placed.</summary>
public static class FormReading
{
    /// <summary>Reads all forms of a workbook, sheet by sheet, from top to bottom.</summary>
    /// <param name="workbook">The grid of the file.</param>
    /// <param name="file">The file's name for places.</param>
    /// <param name="plans">The kits to recognise forms by.</param>
    /// <param name="isChosen">True where a person has named the kit: then fewer of its labels suffice.</param>
    /// <returns>The forms in order; findings PF-101 to PF-109, PF-121, PF-122, PF-208 and PF-409.</returns>
    public static ReadResult Read(GridWorkbook workbook, string file, IReadOnlyList<FormPlan> plans, bool isChosen = false)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var forms = ImmutableArray.CreateBuilder<ReadForm>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var others = new List<(GridSheet Sheet, Alignment? Nearest)>();
        foreach (var sheet in workbook.Sheets.Where(s => s.Cells.Count > 0).OrderBy(s => s.Hidden))
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
                others.Add((sheet, nearest));
            }

            foreach (var alignment in found)
            {
                forms.Add(ReadOne(alignment, file));
            }
        }

        findings.AddRange(forms.Count == 0 ? NoForm(others, file) : others.Where(o => !o.Sheet.Hidden).Select(o => OtherSheet(o.Sheet, o.Nearest, file)));
        return new ReadResult(forms.ToImmutable(), findings.ToImmutable());
    }

    private static ReadForm ReadOne(Alignment alignment, string file)
    {
        var (complete, missing) = MissingLabels.Find(alignment, file);
        var (form, noticed, left) = new FormReader(complete, file).Read();
        return new ReadForm(form, alignment.Plan, [.. missing, .. LabelUnits.Find(complete, file), .. noticed, .. Unplaced(alignment, left, file), .. HiddenContent.Find(alignment.Sheet, alignment.FirstRow, alignment.LastRow, file)]);
    }

    /// <summary>Each text that belongs nowhere; where they are the labels of a second form beside the first, that form, once.</summary>
    private static IEnumerable<Finding> Unplaced(Alignment alignment, IReadOnlyList<GridCell> left, string file)
    {
        var labels = alignment.Plan.Anchors.SelectMany(a => a.Spellings).ToHashSet(StringComparer.Ordinal);
        var again = left.Where(c => labels.Contains(LabelText.Normalise(c.Text))).ToList();
        if (again.Count * 3 > alignment.Plan.Anchors.Length)
        {
            return [FindingCatalogue.Find("PF-108", new Place(file, alignment.Sheet.Name, again[0].Address.ToString())) with { Value = again[0].Text }];
        }

        return left.Where(c => !IsEcho(alignment.Sheet, c)).Select(c => Unplaced(alignment.Sheet, c, file));
    }

    private static Finding Unplaced(GridSheet sheet, GridCell cell, string file)
    {
        var (id, place) = (sheet.IsCovered(cell.Address) ? "PF-121" : "PF-103", new Place(file, sheet.Name, cell.Address.ToString()));
        return FindingCatalogue.Find(id, place, ("text", Excerpt(cell.Text)), ("area", sheet.AreaOf(cell.Address))) with { Value = cell.Text };
    }

    /// <summary>Programs that merge cells leave the same text in each of them; nothing is lost with it.</summary>
    private static bool IsEcho(GridSheet sheet, GridCell cell) =>
        sheet.IsCovered(cell.Address) && sheet[sheet.AreaOf(cell.Address).First]?.Text.Trim() == cell.Text.Trim();

    private static IEnumerable<Finding> NoForm(List<(GridSheet Sheet, Alignment? Nearest)> sheets, string file)
    {
        var (sheet, nearest) = sheets.OrderByDescending(s => s.Nearest?.Share ?? 0).FirstOrDefault();
        yield return Unrecognised(sheet, nearest, file);
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
                ("matched", string.Join("、", nearest.Plan.Anchors.Where(a => nearest.CellOf(a) is not null).Select(a => a.Name).Distinct().Take(8))),
                ("missing", string.Join("、", nearest.Plan.Anchors.Where(a => nearest.CellOf(a) is null).Select(a => a.Name).Take(8))));
    }

    internal static string Excerpt(string text) => text.Trim() is { Length: > 40 } t ? t[..40] + "…" : text.Trim();
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
