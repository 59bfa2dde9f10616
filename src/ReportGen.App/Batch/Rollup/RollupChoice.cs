using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Rendering.Forms;
using ReportGen.Rules.Rollup;

namespace ReportGen.App.Batch.Rollup;

/// <summary>Which of the forms that were found are combined.</summary>
/// <param name="Forms">Those that are, in the order of the inputs.</param>
/// <param name="Findings">PF-821, PF-826 for those that are not; PF-822, PF-823 for what would be counted twice.</param>
internal sealed record RollupChoice(IReadOnlyList<ProcessedForm> Forms, ImmutableArray<Finding> Findings)
{
    /// <summary>True where something would surely be counted twice: then nothing is combined.</summary>
    public bool IsRefused => Findings.Any(f => f.Severity == Severity.Error);

    /// <summary>Chooses; a copy counts once, other years are left out.</summary>
    /// <param name="forms">All forms of all inputs.</param>
    /// <param name="year">The year that is combined; null for the only one there is.</param>
    /// <exception cref="UsageException">The forms are of several years, and none was named.</exception>
    public static RollupChoice Of(IReadOnlyList<ProcessedForm> forms, int? year)
    {
        var (ofYear, others) = OfYear(forms, year);
        var (single, copies) = WithoutCopies(ofYear);
        return new RollupChoice(single, [.. others, .. copies, .. DoubleCounting.Find([.. single.Select(f => (f.Form, f.Kit.Definition.Kind))])]);
    }

    private static (List<ProcessedForm> Forms, List<Finding> Others) OfYear(IReadOnlyList<ProcessedForm> forms, int? wanted)
    {
        var years = forms.Select(f => f.Form.Year).OfType<int>().Distinct().Order().ToList();
        if (wanted is null && years.Count > 1)
        {
            throw new UsageException(AppPhrases.Of("usage.severalYears", ("years", string.Join("、", years))));
        }

        // A form that prints no year can only be of the one that was asked for.
        var others = forms.Where(f => wanted is not null && f.Form.Year is { } own && own != wanted).ToList();
        return ([.. forms.Except(others, ReferenceEqualityComparer.Instance).Cast<ProcessedForm>()], others.ConvertAll(f =>
            FindingCatalogue.Find("PF-826", f.Form.Title.Place, ("year", f.Form.Year!.Value), ("wanted", wanted!.Value)) with { Value = f.Form.Title.Trimmed }));
    }

    private static (List<ProcessedForm> Forms, List<Finding> Copies) WithoutCopies(List<ProcessedForm> forms)
    {
        var seen = new Dictionary<string, ProcessedForm>(StringComparer.Ordinal);
        var copies = new List<Finding>();
        foreach (var form in forms)
        {
            var content = form.Kit.Id + ContentHash.Of(string.Join('\0', FormWords.Of(form.Form, form.Kit.Definition)));
            if (!seen.TryAdd(content, form))
            {
                copies.Add(FindingCatalogue.Find("PF-821", form.Form.Place, ("other", (seen[content].Form.Place with { Cell = "" }).ToString())) with { Value = form.Form.Subject });
            }
        }

        return ([.. forms.Where(f => seen.Values.Any(s => ReferenceEquals(s, f)))], copies);
    }
}
