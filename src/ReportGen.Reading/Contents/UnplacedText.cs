using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Reading.Recognition;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Reading.Contents;

/// <summary>What stands on a form's rows and belongs to nothing in it.</summary>
internal static class UnplacedText
{
    /// <summary>As many cells as this one under another are not so many remarks but a part of the sheet that was not read.</summary>
    private const int ManyCells = 12;

    /// <summary>Rows further apart than this are not one part.</summary>
    private const int FarApart = 2;

    /// <summary>
    /// Each text by itself (PF-103, PF-121), a whole part of the sheet once (PF-125); where it is the labels of a second form beside the first, that form (PF-108).
    /// </summary>
    public static IEnumerable<Finding> Find(Alignment alignment, IReadOnlyList<GridCell> left, string file)
    {
        if (left.Count == 0)
        {
            return [];
        }

        var labels = alignment.Plan.Anchors.SelectMany(a => a.Spellings).ToHashSet(StringComparer.Ordinal);
        var again = left.Where(c => labels.Contains(LabelText.Normalise(c.Text))).ToList();
        if (again.Count * 3 > alignment.Plan.Anchors.Length && IsBeside(alignment, again))
        {
            return [FindingCatalogue.Find("PF-108", PlaceOf(alignment.Sheet, again[0], file)) with { Value = again[0].Text }];
        }

        return Parts(left.Where(c => !IsEcho(alignment.Sheet, c))).SelectMany(part => part.Count < ManyCells ? part.Select(c => Alone(alignment.Sheet, c, file)) : [Together(alignment.Sheet, part, file)]);
    }

    /// <summary>True where the labels stand in the rows of the form's own.</summary>
    private static bool IsBeside(Alignment alignment, List<GridCell> again)
    {
        var rows = alignment.Placed.SelectMany(p => Enumerable.Range(p.Area.FirstRow, p.Area.Rows)).ToHashSet();
        return again.Count(c => rows.Contains(c.Address.Row)) * 2 > again.Count;
    }

    /// <summary>Cells of neighbouring rows.</summary>
    private static List<List<GridCell>> Parts(IEnumerable<GridCell> cells)
    {
        var parts = new List<List<GridCell>>();
        foreach (var cell in cells)
        {
            if (parts.Count == 0 || cell.Address.Row - parts[^1][^1].Address.Row > FarApart)
            {
                parts.Add([]);
            }

            parts[^1].Add(cell);
        }

        return parts;
    }

    private static Finding Alone(GridSheet sheet, GridCell cell, string file) => FindingCatalogue.Find(
        sheet.IsCovered(cell.Address) ? "PF-121" : "PF-103",
        PlaceOf(sheet, cell, file),
        ("text", Excerpt.Of(cell.Text)),
        ("area", sheet.AreaOf(cell.Address))) with
    {
        Value = cell.Text,
    };

    private static Finding Together(GridSheet sheet, List<GridCell> part, string file) => FindingCatalogue.Find(
        "PF-125",
        PlaceOf(sheet, part[0], file),
        ("first", part[0].Address.Row),
        ("last", part[^1].Address.Row),
        ("count", part.Count),
        ("text", Excerpt.Of(part[0].Text))) with
    {
        Value = part[0].Text,
    };

    /// <summary>Programs that merge cells leave the same text in each of them; nothing is lost with it.</summary>
    private static bool IsEcho(GridSheet sheet, GridCell cell) =>
        sheet.IsCovered(cell.Address) && sheet[sheet.AreaOf(cell.Address).First]?.Text.Trim() == cell.Text.Trim();

    private static Place PlaceOf(GridSheet sheet, GridCell cell, string file) => new(file, sheet.Name, cell.Address.ToString());
}
