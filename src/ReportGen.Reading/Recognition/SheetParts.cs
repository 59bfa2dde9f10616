using System.Collections.Immutable;

namespace ReportGen.Reading.Recognition;

/// <summary>Where a sheet may hold different forms one under another: at each title of a form that some kit knows.</summary>
internal static class SheetParts
{
    /// <summary>Titles nearer to one another than this are the lines of one title.</summary>
    private const int LeastRows = 4;

    /// <summary>First and last row of each part; one part where no second title stands on the sheet.</summary>
    public static IReadOnlyList<(int First, int Last)> Of(ImmutableArray<KitReach> kits, int lastRow)
    {
        var starts = new List<int>();
        foreach (var row in kits.SelectMany(k => k.TitleRows).Distinct().Order())
        {
            if (starts.Count == 0 || row - starts[^1] >= LeastRows)
            {
                starts.Add(row);
            }
        }

        return starts.Count < 2 ? [(1, lastRow)] : [.. starts.Select((start, i) => (i == 0 ? 1 : start, i + 1 < starts.Count ? starts[i + 1] - 1 : lastRow))];
    }
}
