using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;
using ReportGen.Rendering.Disclosures;

namespace ReportGen.App.Disclosures;

/// <summary>The figures that a narrative names, with the amounts of the accounts.</summary>
/// <param name="Drawn">Those that could be drawn, by their names.</param>
/// <param name="Findings">PF-838 for one whose amounts are missing, PF-839 for one that is not defined.</param>
internal sealed record DisclosureFigures(ImmutableDictionary<string, FigureChart> Drawn, ImmutableArray<Finding> Findings)
{
    /// <param name="text">The narrative.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="figures">The figures that are defined, by their names.</param>
    public static DisclosureFigures Of(NarrativeText text, FinalAccounts accounts, IReadOnlyDictionary<string, FigureDefinition> figures)
    {
        var wanted = text.Sections.SelectMany(s => s.Lines.Where(l => l.Kind == NarrativeLineKind.Figure).Select(l => (Section: s.Heading, Name: l.Text))).ToList();
        var drawn = wanted.Select(w => w.Name).Distinct().Where(figures.ContainsKey)
            .Select(name => (Name: name, Chart: FigureChart.Of(figures[name], accounts, text.Outline.PlacesOf(NarrativeOutline.PercentPlaces))))
            .Where(f => f.Chart is not null).ToImmutableDictionary(f => f.Name, f => f.Chart!);
        var missing = wanted.Where(w => !drawn.ContainsKey(w.Name));
        return new DisclosureFigures(drawn, [.. missing.Select(w => FindingCatalogue.Find(figures.ContainsKey(w.Name) ? "PF-838" : "PF-839", Place.OfFile(accounts.File), ("section", w.Section), ("figure", w.Name)))]);
    }
}
