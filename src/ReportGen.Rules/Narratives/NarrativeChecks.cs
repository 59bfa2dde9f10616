using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;

namespace ReportGen.Rules.Narratives;

/// <summary>The door to everything that can be wrong with the figures of a narrative.</summary>
public static class NarrativeChecks
{
    /// <summary>Where the text and the tables disagree, in the order of the text.</summary>
    /// <param name="text">The text with the cells of its pieces.</param>
    /// <param name="accounts">The final accounts as they were read; null where the text speaks of forms alone.</param>
    /// <param name="forms">The forms that the text speaks of.</param>
    public static ImmutableArray<Finding> Find(NarrativeText text, FinalAccounts? accounts, IEnumerable<(EvaluationForm Form, KitDefinition Kit)> forms)
    {
        ArgumentNullException.ThrowIfNull(text);
        var all = forms.ToList();
        var cells = CellAmounts.Of(accounts, all);
        var file = Place.OfFile(accounts?.File ?? all.Select(f => f.Form.Place.File).FirstOrDefault() ?? "");
        var numbers = new NumberCheck(cells, text.Outline, file);
        var shares = new ShareSumCheck(cells, text.Outline);
        var names = accounts is null ? null : new NamedAmountCheck(accounts);
        return
        [
            .. from section in text.Sections
               from line in section.Lines
               from finding in numbers.Find(section, line).Concat(shares.Find(section, line)).Concat(FilledIn(line).SelectMany(p => AmongSumCheck.Find(section, line, p).Concat(names?.Find(section, line, p) ?? [])))
               select finding,
        ];

        IEnumerable<NarrativePiece> FilledIn(NarrativeLine line) => line.Pieces.Where(p => p.Places.All(place => !cells.ContainsKey(place)));
    }
}
