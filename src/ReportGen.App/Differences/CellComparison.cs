using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Workbooks.Grid;

namespace ReportGen.App.Differences;

/// <summary>Which cells of an input show something else.</summary>
/// <param name="Cells">The cells, sheet by sheet.</param>
/// <param name="WhyNot">Why nobody could look; <see cref="Phrase.None"/> where somebody did.</param>
internal sealed record CellComparison(ImmutableArray<CellChange> Cells, Phrase WhyNot)
{
    public static CellComparison Impossible(string why) => new([], AppPhrases.Of(why));

    /// <summary>Compares two workbooks by what their cells show; sheets belong together by their names.</summary>
    public static CellComparison Of(GridWorkbook before, GridWorkbook after)
    {
        var pairs = Pairs.Of(before.Sheets, after.Sheets, s => s.Name);
        return new CellComparison([.. pairs.SelectMany(p => Of(p.Before, p.After))], Phrase.None);
    }

    private static IEnumerable<CellChange> Of(GridSheet? before, GridSheet? after)
    {
        var addresses = (before?.Cells ?? []).Concat(after?.Cells ?? []).Select(c => c.Address).Distinct().Order();
        return from address in addresses
               let was = before?[address]?.Text ?? ""
               let now = after?[address]?.Text ?? ""
               where was != now
               select new CellChange((after ?? before)!.Name, address.ToString(), was, now);
    }
}

/// <summary>A cell that shows something else.</summary>
internal sealed record CellChange(string Sheet, string Cell, string Before, string After);
