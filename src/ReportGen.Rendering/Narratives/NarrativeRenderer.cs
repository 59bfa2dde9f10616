using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Narratives;

/// <summary>Final accounts and forms → the text that is published with them, by the templates of an outline.</summary>
/// <param name="outline">The outline.</param>
/// <param name="templates">The text of a template by name; null where there is none.</param>
/// <param name="figures">图 — the figures that templates may name, by their names.</param>
public sealed partial class NarrativeRenderer(NarrativeOutline outline, Func<string, string?> templates, IReadOnlyDictionary<string, FigureDefinition> figures)
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
        var sections = new List<NarrativeSection>();
        foreach (var name in outline.Sections)
        {
            sections.Add(Section(name, sections, input, findings, place, cancellation));
        }

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

    private NarrativeSection Section(string name, IEnumerable<NarrativeSection> before, NarrativeInput input, ImmutableArray<Finding>.Builder findings, Place place, CancellationToken cancellation)
    {
        var result = templates(name) is { } text
            ? NarrativeTemplate.Parse(name, text).Render(NarrativeModel.Of(input, outline, before), templates, cancellation)
            : new NarrativeResult(null, [name], []);
        if (result.Text is not null)
        {
            return new NarrativeSection(name, [.. NarrativeLines.Of(result.Text, result.Figures).Select(line => WithoutGaps(line, name, findings, place)).Where(line => line.Text.Length > 0 && IsWhole(line, name, findings, place))]);
        }

        findings.AddRange(result.Errors.Select(error => FindingCatalogue.Find(NoTemplate, place, ("section", name), ("error", error))));
        return new NarrativeSection(name, []);
    }

    private static NarrativeLine WithoutGaps(NarrativeLine line, string section, ImmutableArray<Finding>.Builder findings, Place place)
    {
        var (whole, missing) = LeftOutSentences.TakeOut(line);
        findings.AddRange(missing.Select(m => FindingCatalogue.Find("PF-878", place, ("section", section), ("missing", m), ("line", Cut(whole.Text)))));
        return whole;
    }

    private static bool IsWhole(NarrativeLine line, string section, ImmutableArray<Finding>.Builder findings, Place place)
    {
        var holes = Hole().Matches(line.Text).Select(m => m.Groups[1].Value).Distinct().ToList();
        if (holes.Count > 0) findings.Add(FindingCatalogue.Find("PF-870", place, ("section", section), ("missing", string.Join('、', holes)), ("line", Cut(Hole().Replace(line.Text, "＿＿")))));

        var leftover = Leftovers.FirstOrDefault(l => line.Text.Contains(l, StringComparison.Ordinal));
        if (leftover is not null) findings.Add(FindingCatalogue.Find("PF-872", PlaceOf(line, leftover, place), ("section", section), ("leftover", leftover), ("line", Cut(line.Text))));
        return holes.Count == 0 && leftover is null;
    }

    /// <summary>The cell of a filled-in text that brought the leftover; the whole file where the template has it itself.</summary>
    private static Place PlaceOf(NarrativeLine line, string leftover, Place otherwise)
    {
        var at = line.Text.IndexOf(leftover, StringComparison.Ordinal);
        return line.Pieces.Where(p => p.Start <= at && at < p.Start + p.Length).Select(p => p.Places[0]).DefaultIfEmpty(otherwise).First();
    }

    private static string Cut(string line) => line.Length <= 60 ? line.TrimEnd('。') : line[..60] + "……";

    /// <summary>What the function 必填 writes where a value is missing.</summary>
    [GeneratedRegex("【缺 ([^】]*)】")]
    private static partial Regex Hole();
}
