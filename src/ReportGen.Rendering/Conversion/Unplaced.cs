using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Kits;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Rendering.Conversion;

/// <summary>Collects what the other form has no place for.</summary>
internal sealed class Unplaced(Place form, KitDefinition to)
{
    private const int LongestExcerpt = 40;

    private readonly List<Finding> _findings = [];

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>One value; a blank one is no loss.</summary>
    public void Add(string label, Entry? entry)
    {
        if (entry is { IsBlank: false })
        {
            Add(label, [entry]);
        }
    }

    /// <summary>A whole column: told once, at its first value, with how many there are.</summary>
    public void Add(string label, IEnumerable<Entry?> entries)
    {
        var lost = entries.OfType<Entry>().Where(e => !e.IsBlank).ToList();
        if (lost.Count > 0)
        {
            var first = lost[0];
            var place = first.Place.Cell is { Length: > 0 } ? first.Place : form;
            var finding = FindingCatalogue.Find("PF-801", place, ("label", label), ("kit", to.Title), ("count", lost.Count), ("text", Excerpt(first.Trimmed))) with { Value = first.Text };
            _findings.Add(lost.TrueForAll(IsNothing) ? finding with { Severity = Severity.Hint } : finding);
        }
    }

    /// <summary>A source without money is told too, but nothing of worth is lost with it.</summary>
    private static bool IsNothing(Entry entry) => entry.Number == 0 || entry.Figure.Kind == FigureKind.NotApplicable;

    private static string Excerpt(string text) => Shortened.To(text, LongestExcerpt, "…");
}
