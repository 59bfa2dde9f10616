using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Contents;

/// <summary>Values that are pictures: a photographed table, a signature in place of a name. Nobody can read, add up or print what they say, so they count as blank.</summary>
internal static class PictureContent
{
    /// <summary>One finding for all such cells of a form; none where there is none.</summary>
    /// <param name="cells">The cells that were taken for values and hold a picture.</param>
    /// <param name="placeOf">Where a cell stands.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<GridCell> cells, Func<CellAddress, Place> placeOf)
    {
        if (cells.Count == 0) return [];

        var places = cells.Select(c => c.Address).Distinct().Order().Select(placeOf).ToList();
        return [FindingCatalogue.Find("PF-129", places[0], ("count", places.Count)) with { Also = [.. places.Skip(1)] }];
    }
}
