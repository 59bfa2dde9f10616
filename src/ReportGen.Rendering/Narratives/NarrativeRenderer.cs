using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Narratives;

/// <summary>Final accounts and forms → the text that is published with them, by the templates of an outline.</summary>
/// <param name="outline">The outline.</param>
/// <param name="templates">The text of a template by name; null where there is none.</param>
/// <param name="figures">图 — the figures that templates may name, by their names.</param>
public sealed class NarrativeRenderer(NarrativeOutline outline, Func<string, string?> templates, IReadOnlyDictionary<string, FigureDefinition> figures)
{
    private const string NoTemplate = "PF-871";

    // A template that was started and not finished, or a choice that was not made: such a line never reaches the page.
    private static readonly string[] Leftovers = ["{{", "}}", "××", "XX", "增加/减少", "增加（减少）", "增长/下降", "增长（下降）", "小于/大于", "大于/小于"];

    /// <summary>
    /// Makes the text. A line with a hole is left out and told (PF-870), and so is a sentence that wants a text (PF-878); a template that cannot be rendered
    /// leaves out its section (PF-871); leftovers of a form letter leave out their line (PF-872), and amounts in a doubtful unit are left out (PF-840). There is never half a line, no mark of a figure that cannot be drawn (PF-838, PF-839), and no
    /// heading with nothing below it.
    /// </summary>
    /// <param name="input">What it speaks of.</param>
    /// <param name="cancellation">Ends the rendering from outside.</param>
    public MadeNarrative Render(NarrativeInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var place = Place.OfFile(input.File);
        var (sections, holes) = (new List<NarrativeSection>(), new List<HoleyLines>());
        foreach (var name in outline.Sections)
        {
            var lines = Lines(name, sections, input, findings, place, cancellation);
            holes.Add(HoleyLines.Of(name, lines));
            sections.Add(new NarrativeSection(name, [.. lines.Where(line => !HoleyLines.HasHole(line) && IsFinished(line, name, findings, place))]));
        }

        findings.AddRange(HoleyLines.Find(holes, input.Accounts is not null, place));

        var drawn = NarrativeFigures.Of(sections, input.Accounts, figures, outline);
        return new MadeNarrative(new NarrativeText(outline, BareHeadings.Without(drawn.Within(sections))), drawn.Drawn, [.. findings, .. drawn.Findings, .. InDoubt(input)]);
    }

    /// <summary>PF-840 — the amounts of a form that are not printed, each form once.</summary>
    private static IEnumerable<Finding> InDoubt(NarrativeInput input)
    {
        foreach (var form in input.Forms)
        {
            if (form.AmountInDoubt is { } doubt) yield return FindingCatalogue.Find("PF-840", doubt.Place, ("form", form.Form.Subject), ("unit", form.Kit.MoneyUnit), ("finding", doubt.Id));
        }
    }

    /// <summary>The lines of a section; those with holes are among them, for what was to stand there is told.</summary>
    private List<NarrativeLine> Lines(string name, IEnumerable<NarrativeSection> before, NarrativeInput input, ImmutableArray<Finding>.Builder findings, Place place, CancellationToken cancellation)
    {
        var result = templates(name) is { } text
            ? NarrativeTemplate.Parse(name, text).Render(NarrativeModel.Of(input, outline, BareHeadings.Without(before)), templates, cancellation)
            : new NarrativeResult(null, [name], []);
        if (result.Text is not null) return [.. NarrativeLines.Of(result.Text, result.Figures).Select(line => WithoutGaps(line, name, findings, place)).Where(line => line.Text.Length > 0)];

        findings.AddRange(result.Errors.Select(error => FindingCatalogue.Find(NoTemplate, place, ("section", name), ("error", error))));
        return [];
    }

    private static NarrativeLine WithoutGaps(NarrativeLine line, string section, ImmutableArray<Finding>.Builder findings, Place place)
    {
        var (whole, missing) = LeftOutSentences.TakeOut(line);
        findings.AddRange(missing.Select(m => FindingCatalogue.Find("PF-878", place, ("section", section), ("missing", m), ("line", Excerpt.Of(whole.Text)))));
        return whole;
    }

    private static bool IsFinished(NarrativeLine line, string section, ImmutableArray<Finding>.Builder findings, Place place)
    {
        var leftover = Leftovers.FirstOrDefault(l => line.Text.Contains(l, StringComparison.Ordinal));
        if (leftover is not null) findings.Add(FindingCatalogue.Find("PF-872", PlaceOf(line, leftover, place), ("section", section), ("leftover", leftover), ("line", Excerpt.Of(line.Text))));
        return leftover is null;
    }

    /// <summary>The cell of a filled-in text that brought the leftover; the whole file where the template has it itself.</summary>
    private static Place PlaceOf(NarrativeLine line, string leftover, Place otherwise)
    {
        var at = line.Text.IndexOf(leftover, StringComparison.Ordinal);
        return line.Pieces.Where(p => p.Start <= at && at < p.Start + p.Length).Select(p => p.Places[0]).DefaultIfEmpty(otherwise).First();
    }
}
