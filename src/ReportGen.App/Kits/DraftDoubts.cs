using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Reading.Proposal;
using ReportGen.Workbooks.Grid;

namespace ReportGen.App.Kits;

/// <summary>What a person has to look at in a draft, in the order of the form.</summary>
internal static class DraftDoubts
{
    /// <summary>Characters of a text in a list of doubts.</summary>
    private const int LongestExcerpt = 30;

    public static IEnumerable<KitFault> Of(KitDraft draft)
    {
        var proposal = draft.Proposal;
        IEnumerable<(CellAddress Cell, Phrase What)> doubts =
        [
            .. Labels("字段", proposal.Fields),
            .. Labels("资金行", proposal.FundsRows),
            .. Labels("资金列", proposal.FundsColumns),
            .. Labels("指标列", proposal.IndicatorColumns),
            .. Labels("合计列", proposal.TotalColumns),
            .. proposal.Unknown.Select(c => (c.Address, AppPhrases.Of("draft.unknown", ("text", Excerpt(c.Text))))),
        ];
        foreach (var (cell, what) in doubts.OrderBy(d => d.Cell))
        {
            yield return new KitFault("form.xlsx", draft.Drawing.InDrawing(cell)?.ToString() ?? "", what);
        }

        if (!proposal.Texts.Values.Any(t => t.Contains("{{年度}}", StringComparison.Ordinal)))
        {
            yield return new KitFault("form.xlsx", "", AppPhrases.Of("draft.noYear"));
        }
    }

    private static IEnumerable<(CellAddress Cell, Phrase What)> Labels<T>(string section, IEnumerable<ProposedLabel<T>> labels)
        where T : struct, Enum =>
        from label in labels
        where !label.IsSure || label.Term is null
        select (label.Cell, label.Term is { } term
            ? AppPhrases.Of("draft.weak", ("section", section), ("label", label.Label), ("term", StandardTerms<T>.Printed(term)), ("percent", label.Likeness.ToString("P0", System.Globalization.CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal)))
            : AppPhrases.Of("draft.noTerm", ("section", section), ("label", label.Label)));

    private static string Excerpt(string text) => Shortened.To(text.Trim().ReplaceLineEndings(" "), LongestExcerpt, "…");
}
