using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rendering.Reports;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Returns;

/// <summary>The first sheet of a returned workbook: which file, judged by what, and a row for each finding with a link to its cell.</summary>
internal static class ReturnSlipSheet
{
    /// <summary>A whole paragraph would push the next findings off the page; the cell is a click away.</summary>
    private const int LongestValue = 60;

    private static readonly double[] Widths = [5, 6, 9, 13, 8, 20, 18, 38, 18, 34];

    public static NoteSheet Of(ReturnedFile about, ReturnedKind kind, IReadOnlyList<Finding> findings, Language language)
    {
        var names = CellNames.Of(about.Forms);
        var columns = ReturnSlip.Headings.Zip(Widths, (heading, width) => new NoteColumn(heading, width) { IsColoured = heading == "级别" });
        return new NoteSheet(ReturnSlip.SheetName, ReturnSlip.SheetName, [.. columns], [.. findings.Select(f => Row(f, names, language))])
        {
            Lines = [.. Lines(about, kind, language).Select(l => l.In(language))],
            Legend = [.. new[] { Severity.Error, Severity.Warning, Severity.Hint }.Select(s => (Legend(s, findings).In(language), ReturnNotes.LevelOf(s)))],
        };
    }

    private static IEnumerable<Phrase> Lines(ReturnedFile about, ReturnedKind kind, Language language)
    {
        yield return Phrase.Of("return.file", ("file", about.Name));
        yield return about.Forms.IsEmpty ? Phrase.Of("return.noForm") : Phrase.Of("return.forms", ("forms", string.Join('；', about.Forms.Select(f => FormText(f).In(language)).Distinct())));
        yield return Phrase.Of(kind == ReturnedKind.Drawn ? "return.howToDrawn" : "return.howTo", ("cell", ReturnSlip.Cell));
    }

    private static Phrase FormText(ReturnedForm form) => Phrase.Of(
        "return.form",
        ("title", form.Kit.Title),
        ("kit", form.Kit.Id),
        ("version", form.Kit.Version),
        ("profile", form.Profile),
        ("rules", form.ProfileVersion));

    private static Phrase Legend(Severity severity, IReadOnlyList<Finding> findings) => Phrase.Of(
        severity switch { Severity.Error => "return.errors", Severity.Warning => "return.warnings", _ => "return.hints" },
        ("count", findings.Count(f => f.Severity == severity)));

    private static NoteRow Row(Finding finding, CellNames names, Language language)
    {
        string[] texts =
        [
            FindingsText.Level(finding.Severity, language),
            finding.Id,
            finding.Place.Sheet,
            finding.Place.Cell,
            names.NameOf(finding.Place),
            Excerpt(finding.Value.Trim() is { Length: > 0 } value ? value : names.TextAt(finding.Place)),
            finding.Message.In(language),
            finding.Expected.In(language),
            finding.Next.In(language),
        ];
        return new NoteRow(texts, ReturnNotes.LevelOf(finding.Severity)) { Link = LinkTo(finding) };
    }

    private static NoteLink? LinkTo(Finding finding) =>
        CellAddress.TryParse(finding.Place.Cell, out var cell) ? new NoteLink(ReturnSlip.Cell, finding.Place.Sheet, cell)
        : finding.Place.Sheet.Length > 0 ? new NoteLink(ReturnSlip.Sheet, finding.Place.Sheet, new CellAddress(1, 1))
        : null;

    private static string Excerpt(string text) => Shortened.To(text, LongestValue);
}
