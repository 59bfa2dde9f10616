using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Recognition;

/// <summary>Which kits a sheet was printed from: for each form on it, the kit most of whose labels stand there, in their order.</summary>
internal static class FormRecognition
{
    /// <summary>Below this share of labels a sheet is not taken for the form.</summary>
    public const double EnoughShare = 0.6;

    /// <summary>Below this share a sheet is not taken for the form even where a person has named the kit.</summary>
    public const double EnoughWhenChosen = 0.25;

    /// <summary>Below this share the nearest kit is not worth naming: a list, a note, an empty sheet.</summary>
    public const double WorthNaming = 0.15;

    /// <summary>A form with fewer of its indicator columns is another one that resembles it, unless nearly all other labels are there.</summary>
    private const double EnoughColumns = 0.75;
    private const double NearlyAll = 0.8;

    /// <summary>The forms on a sheet, each by its best kit; the nearest kit's alignment alone where none is near enough; null for no kits.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="plans">The kits.</param>
    /// <param name="enough">The share of its labels that a form must have.</param>
    public static (IReadOnlyList<Alignment> Forms, Alignment? Nearest) Recognise(GridSheet sheet, IReadOnlyList<FormPlan> plans, double enough)
    {
        var texts = new SheetTexts(sheet, KitLabels.Of(plans));
        var last = sheet.Cells.Length == 0 ? 1 : sheet.Cells[^1].Address.Row;
        var parts = SheetParts.Of(texts.Kits, last);
        if (parts.Count > 1)
        {
            // Different forms one under another: each part must be a form of its own, or the title was none.
            var forms = parts.Select(p => Recognise(texts, p, enough)).ToList();
            if (forms.TrueForAll(f => f.Forms.Count > 0))
            {
                return ([.. forms.SelectMany(f => f.Forms)], forms[0].Nearest);
            }
        }

        return Recognise(texts, (1, last), enough);
    }

    private static (IReadOnlyList<Alignment> Forms, Alignment? Nearest) Recognise(SheetTexts texts, (int First, int Last) rows, double enough)
    {
        Ranked? best = null;

        // The likeliest kit first: the others then mostly need no closer look.
        foreach (var kit in texts.Kits.OrderByDescending(k => k.Surplus))
        {
            if (best is { Fits: true } && kit.HighestSurplus < best.Surplus)
            {
                continue;
            }

            var forms = FormSegments.Find(new SheetLabels(kit.Plan, texts), rows, enough);
            var found = new Ranked(forms, Fits(forms, enough));
            if (best is null || found.IsBetterThan(best))
            {
                best = found;
            }
        }

        return best is null ? ([], null) : best.Fits ? (best.Forms, best.Forms[0]) : ([], best.Forms[0]);
    }

    private static bool Fits(IReadOnlyList<Alignment> forms, double enough) =>
        forms.All(f => f.Share >= enough && (enough < EnoughShare || f.Share >= NearlyAll || f.ColumnShare >= EnoughColumns));

    /// <summary>The forms on a sheet as a kit reads them.</summary>
    private sealed record Ranked(IReadOnlyList<Alignment> Forms, bool Fits)
    {
        public int Surplus { get; } = Forms.Sum(f => (2 * f.Found) - f.Plan.Anchors.Length);

        private double Share { get; } = Forms.Min(f => f.Share);

        /// <summary>
        /// Of two kits that both fit, the one that explains more of the sheet and misses less of its own is the right one: a small form's labels may
        /// all stand on a larger one.
        /// </summary>
        public bool IsBetterThan(Ranked other) => Fits != other.Fits ? Fits : Surplus != other.Surplus ? Surplus > other.Surplus : Share > other.Share;
    }
}
