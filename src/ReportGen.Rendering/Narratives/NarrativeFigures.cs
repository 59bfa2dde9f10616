using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;
using ReportGen.Rendering.Disclosures;

namespace ReportGen.Rendering.Narratives;

/// <summary>The figures that a text names, drawn from the accounts; a mark without a figure behind it does not stay in the text.</summary>
/// <param name="Drawn">Those with amounts, by their names.</param>
/// <param name="Findings">PF-838 for one whose amounts are missing, PF-839 for one that is not defined.</param>
internal sealed record NarrativeFigures(ImmutableDictionary<string, FigureChart> Drawn, ImmutableArray<Finding> Findings)
{
    /// <param name="sections">The text with all marks.</param>
    /// <param name="accounts">The accounts; null where there are none: then no figure is missed.</param>
    /// <param name="figures">The figures that are defined, by their names.</param>
    /// <param name="outline">措辞 — how the text writes numbers.</param>
    public static NarrativeFigures Of(IEnumerable<NarrativeSection> sections, FinalAccounts? accounts, IReadOnlyDictionary<string, FigureDefinition> figures, NarrativeOutline outline)
    {
        if (accounts is null) return new NarrativeFigures(ImmutableDictionary<string, FigureChart>.Empty, []);

        var wanted = sections.SelectMany(s => s.Lines.Where(l => l.Kind == NarrativeLineKind.Figure).Select(l => (Section: s.Heading, Name: l.Text))).ToList();
        var drawn = wanted.Select(w => w.Name).Distinct().Where(figures.ContainsKey)
            .Select(name => (Name: name, Chart: FigureChart.Of(figures[name], accounts, outline)))
            .Where(f => f.Chart is not null).ToImmutableDictionary(f => f.Name, f => f.Chart!);
        var missing = wanted.Where(w => !drawn.ContainsKey(w.Name));
        return new NarrativeFigures(drawn, [.. missing.Select(w => FindingCatalogue.Find(figures.ContainsKey(w.Name) ? "PF-838" : "PF-839", Place.OfFile(accounts.File), ("section", w.Section), ("figure", w.Name)))]);
    }

    /// <summary>The sections with the marks of the drawn figures alone.</summary>
    public IEnumerable<NarrativeSection> Within(IEnumerable<NarrativeSection> sections) =>
        sections.Select(s => s with { Lines = [.. s.Lines.Where(l => l.Kind != NarrativeLineKind.Figure || Drawn.ContainsKey(l.Text))] });
}
