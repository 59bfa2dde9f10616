using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;

namespace ReportGen.Rules.Narratives;

/// <summary>PF-873 and PF-874 — a printed figure that is not what its cells say, or that comes from no cell.</summary>
/// <param name="cells">What each cell says.</param>
/// <param name="outline">How many decimals the text prints.</param>
/// <param name="file">Where a finding stands that no cell brought.</param>
internal sealed class NumberCheck(IReadOnlyDictionary<Place, decimal> cells, NarrativeOutline outline, Place file)
{
    private readonly int _percentPlaces = outline.PlacesOf(NarrativeOutline.PercentPlaces);
    private readonly int _moneyPlaces = outline.PlacesOf("金额小数位");

    public IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line)
    {
        if (line.Kind != NarrativeLineKind.Paragraph) yield break;
        foreach (var number in PrintedNumber.In(line.Text))
        {
            var piece = line.Pieces.FirstOrDefault(p => p.Start <= number.Start && number.Start + number.Text.Length <= p.Start + p.Length);
            if (piece.Places.IsDefault)
            {
                // Digits between pieces are the template's own words; amounts and percentages have no place there.
                if ((number.IsMoney || number.IsPercent) && number.Value != 0) yield return At("PF-874", section, line, number, file);
                continue;
            }

            var known = piece.Places.Where(cells.ContainsKey).Select(p => cells[p]).ToList();
            if (known.Count == 0 || IsExplained(number, known)) continue;
            yield return At("PF-873", section, line, number, piece.Places[0]) with
            {
                Also = [.. piece.Places.Skip(1)],
                Expected = Expected(number, known),
                Difference = known.Count == 1 && !number.IsPercent ? number.Value - known[0] : null,
            };
        }
    }

    private bool IsExplained(PrintedNumber number, List<decimal> known) =>
        number.IsPercent ? Explanations.Percentages(known).Any(e => Rounded(e, number, _percentPlaces) == number.Value)
        : Explanations.Amounts(known).Any(e => Rounded(e, number, number.IsMoney ? _moneyPlaces : 0) == number.Value);

    /// <summary>A whole number printed without decimals still says that there are none.</summary>
    private static decimal Rounded(decimal exact, PrintedNumber number, int places) => decimal.Round(exact, Math.Max(number.Places, places), MidpointRounding.AwayFromZero);

    private string Expected(PrintedNumber number, List<decimal> known) => known.Count == 1 && !number.IsPercent
        ? Rounded(known[0], number, number.IsMoney ? _moneyPlaces : 0).ToString(CultureInfo.InvariantCulture)
        : string.Join('、', known.Select(k => k.ToString("0.######", CultureInfo.InvariantCulture)));

    private static Finding At(string id, NarrativeSection section, NarrativeLine line, PrintedNumber number, Place place) =>
        FindingCatalogue.Find(id, place, ("section", section.Heading), ("number", number.Printed), ("sentence", Sentences.Around(line.Text, number.Start))) with { Value = number.Printed };
}
