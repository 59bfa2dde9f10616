using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;

namespace ReportGen.Rendering.Narratives;

/// <summary>PF-870 — the lines of a section that were left out because a value is missing: line by line, or in one finding where whole tables are not there.</summary>
/// <param name="Section">The section's name.</param>
/// <param name="Lines">The lines with holes.</param>
/// <param name="IsWhole">True where no sentence of the section is left.</param>
/// <param name="IsUntouched">True where no line of the section, left out or not, has a figure or text of a cell.</param>
internal sealed partial record HoleyLines(string Section, ImmutableArray<NarrativeLine> Lines, bool IsWhole, bool IsUntouched)
{
    private const string Id = "PF-870";

    /// <param name="section">The section's name.</param>
    /// <param name="lines">All its lines.</param>
    public static HoleyLines Of(string section, IReadOnlyCollection<NarrativeLine> lines) =>
        new(section, [.. lines.Where(HasHole)], lines.Where(l => l.Kind == NarrativeLineKind.Paragraph).All(HasHole), lines.All(l => l.Pieces.IsEmpty));

    /// <summary>True where a line cannot be printed for want of a value.</summary>
    public static bool HasHole(NarrativeLine line) => Hole().IsMatch(line.Text);

    /// <summary>What is missing: of forms alone all sections of the accounts at once, of a section without any data the section, else each line.</summary>
    /// <param name="all">The sections in printed order.</param>
    /// <param name="hasAccounts">False where there are forms alone.</param>
    /// <param name="place">The file that lacks it.</param>
    public static IEnumerable<Finding> Find(IReadOnlyCollection<HoleyLines> all, bool hasAccounts, Place place)
    {
        var ofTables = hasAccounts ? [] : all.Where(s => s.IsUntouched && !s.Lines.IsEmpty).ToList();
        if (ofTables.Count > 0) yield return Told("forms", place, ("sections", string.Join('、', ofTables.Select(s => s.Section)))) with { Severity = Severity.Hint, Next = Phrase.Of($"{Id}.next-forms") };

        foreach (var section in all.Except(ofTables))
        {
            if (section is { IsWhole: true, Lines.Length: > 1 }) yield return Told("whole", place, ("section", section.Section), ("missing", MissingIn(section.Lines)));
            else foreach (var line in section.Lines) yield return FindingCatalogue.Find(Id, place, ("section", section.Section), ("missing", MissingIn([line])), ("line", Excerpt.Of(Hole().Replace(line.Text, "＿＿"))));
        }
    }

    private static Finding Told(string variant, Place place, params ImmutableArray<(string Name, object Value)> arguments) =>
        FindingCatalogue.Find(Id, place) with { Message = Phrase.Of($"{Id}.{variant}", arguments) };

    private static string MissingIn(IEnumerable<NarrativeLine> lines) => string.Join('、', lines.SelectMany(l => Hole().Matches(l.Text)).Select(m => m.Groups[1].Value).Distinct());

    /// <summary>What the function 必填 writes where a value is missing.</summary>
    [GeneratedRegex("【缺 ([^】]*)】")]
    private static partial Regex Hole();
}
