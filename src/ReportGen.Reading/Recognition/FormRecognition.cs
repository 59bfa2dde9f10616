using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>Which kit a sheet was printed from: the one most of whose labels stand on it, in its order.</summary>
internal static class FormRecognition
{
    /// <summary>Below this share of labels a sheet is not taken for the form.</summary>
    public const double EnoughShare = 0.6;

    /// <summary>Below this share a sheet is not taken for the form even where a person has named the kit.</summary>
    public const double EnoughWhenChosen = 0.25;

    /// <summary>Below this share the nearest kit is not worth naming: a list, a note, an empty sheet.</summary>
    public const double WorthNaming = 0.15;

    /// <summary>The forms on a sheet by the best kit; the nearest kit's alignment alone where none is near enough; null for no kits.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="plans">The kits.</param>
    /// <param name="enough">The share of its labels that a form must have.</param>
    public static (IReadOnlyList<Alignment> Forms, Alignment? Nearest) Recognise(GridSheet sheet, IEnumerable<FormPlan> plans, double enough)
    {
        var texts = new SheetTexts(sheet);
        IReadOnlyList<Alignment>? best = null;

        // The likeliest kit first: the others then mostly need no closer look.
        foreach (var labels in plans.Select(p => new SheetLabels(p, texts)).OrderByDescending(l => (2 * l.Most) - l.Plan.Anchors.Length))
        {
            // How many labels repeated goals will have is not known before they are counted.
            var hopeless = best is not null && best[0].Share >= enough && (2 * labels.Most) - labels.Plan.Anchors.Length < Rank(best, enough).Surplus;
            if (hopeless && labels.Plan.Anchors.All(a => a.Goal is null))
            {
                continue;
            }

            var found = FormSegments.Find(labels, enough);
            if (best is null || Rank(found, enough).CompareTo(Rank(best, enough)) > 0)
            {
                best = found;
            }
        }

        return best is null ? ([], null) : best.Min(f => f.Share) >= enough ? (best, best[0]) : ([], best[0]);
    }

    /// <summary>
    /// Of two kits that both fit, the one that explains more of the sheet and misses less of its own is the right one: a small form's labels may
    /// all stand on a larger one.
    /// </summary>
    private static (bool Fits, int Surplus, double Share) Rank(IReadOnlyList<Alignment> forms, double enough) =>
        (forms.Min(f => f.Share) >= enough, forms.Sum(f => (2 * f.Found) - f.Plan.Anchors.Length), forms.Min(f => f.Share));
}
