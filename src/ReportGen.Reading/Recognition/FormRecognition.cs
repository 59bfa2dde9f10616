using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>Which kit a sheet was printed from: the one most of whose labels stand on it, in its order.</summary>
internal static class FormRecognition
{
    /// <summary>Below this share of labels a sheet is not taken for the form.</summary>
    public const double EnoughShare = 0.6;

    /// <summary>Below this share the nearest kit is not worth naming: a list, a note, an empty sheet.</summary>
    public const double WorthNaming = 0.15;

    /// <summary>The forms on a sheet by the best kit; the nearest kit's alignment alone where none is near enough; null for no kits.</summary>
    public static (IReadOnlyList<Alignment> Forms, Alignment? Nearest) Recognise(GridSheet sheet, IEnumerable<FormPlan> plans)
    {
        IReadOnlyList<Alignment>? best = null;
        foreach (var plan in plans)
        {
            var found = FormSegments.Find(plan, new SheetLabels(plan, sheet));
            if (best is null || Rank(found).CompareTo(Rank(best)) > 0)
            {
                best = found;
            }
        }

        return best is null ? ([], null) : Rank(best).Share >= EnoughShare ? (best, best[0]) : ([], best[0]);
    }

    private static (double Share, int Found) Rank(IReadOnlyList<Alignment> forms) => (forms.Min(f => f.Share), forms.Sum(f => f.Found));
}
