using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Model.Places;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Narratives;

/// <summary>PF-875 — the printed shares of a list whose parts make up the whole do not make 100 %.</summary>
/// <param name="cells">What each cell says.</param>
/// <param name="outline">How many decimals the text prints.</param>
internal sealed class ShareSumCheck(IReadOnlyDictionary<Place, decimal> cells, NarrativeOutline outline)
{
    public IEnumerable<Finding> Find(NarrativeSection section, NarrativeLine line)
    {
        var shares = SharesOf(line).ToList();
        if (shares.Count < 2) return [];
        var common = shares.Select(s => s.Piece.Places).Aggregate((a, b) => [.. a.Intersect(b)]);
        if (common is not [var whole] || !cells.TryGetValue(whole, out var total) || total == 0) return [];

        var parts = shares.SelectMany(s => s.Piece.Places).Where(p => p != whole).Distinct().Sum(p => cells.GetValueOrDefault(p));
        var sum = shares.Sum(s => s.Number.Value);
        var allowed = shares.Count * Step(outline.PlacesOf(NarrativeOutline.PercentPlaces)) / 2;
        return Math.Abs(parts - total) > (shares.Count + 1) * MoneyUnit.HalfUnit || Math.Abs(sum - 100) <= allowed ? [] :
        [
            FindingCatalogue.Find(
                "PF-875",
                whole,
                ("section", section.Heading),
                ("shares", string.Join('、', shares.Select(s => s.Number.Printed))),
                ("sum", sum.ToString(CultureInfo.InvariantCulture))) with { Value = sum.ToString(CultureInfo.InvariantCulture) + "%", Expected = "100%" },
        ];
    }

    private IEnumerable<(PrintedNumber Number, NarrativePiece Piece)> SharesOf(NarrativeLine line) =>
        from number in PrintedNumber.In(line.Text)
        where number.IsPercent && line.Text.LastIndexOf('占', number.Start) is >= 0 and var at && line.Text.IndexOfAny(['，', '；', '。'], at) is var stop && (stop < 0 || stop > number.Start)
        from piece in line.Pieces
        where piece.Start <= number.Start && number.Start < piece.Start + piece.Length && piece.Places.All(cells.ContainsKey)
        select (number, piece);

    private static decimal Step(int places) => new(1, 0, 0, false, (byte)places);
}
