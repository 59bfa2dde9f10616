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

        // A text may be printed in several sections; what is wrong with it is told once.
        var told = new HashSet<(string Id, Place Place, string? Value)>();
        return
        [
            .. from section in text.Sections
               from line in section.Lines
               from finding in numbers.Find(section, line).Concat(shares.Find(section, line)).Concat(FilledIn(line).SelectMany(p => OfText(section, line, p)).Where(f => told.Add((f.Id, f.Place, f.Value))))
               select finding,
        ];

        IEnumerable<Finding> OfText(NarrativeSection section, NarrativeLine line, NarrativePiece piece) =>
        [
            .. AmongSumCheck.Find(section, line, piece), .. names?.Find(section, line, piece) ?? [],
            .. UnnamedChangeCheck.Find(section, line, piece), .. ReasonDirectionCheck.Find(section, line, piece),
            .. accounts?.Year is { } year ? EarlierYearCheck.Find(section, line, piece, year) : [],
        ];

        IEnumerable<NarrativePiece> FilledIn(NarrativeLine line) => line.Pieces.Where(p => p.Places.All(place => !cells.ContainsKey(place)));
    }
}
