using System.Collections.Immutable;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;

namespace ReportGen.Reading.Proposal;

/// <summary>Puts the markers of the indicators in one row and takes the other rows out.</summary>
internal static class IndicatorProposing
{
    /// <summary>Writes the markers.</summary>
    /// <returns>The rows that are spoken for: from the heading to the last indicator, those of further goals included.</returns>
    public static void Write(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, IndicatorBlock block)
    {
        foreach (var box in sheet.Boxes.Where(b => b.Area.LastRow >= heading.FirstRow && b.Area.FirstRow <= block.LastRow))
        {
            sheet.Take(box.Area.First);
        }

        if (block.OwnRows is { } own)
        {
            WriteOwnRow(sheet, heading, own.Class, Blocks.Classes, IndicatorColumn.IndicatorClass, block);
            WriteOwnRow(sheet, heading, own.Group, Blocks.Groups, IndicatorColumn.IndicatorGroup, block);
        }

        WriteRow(sheet, heading, block);
        foreach (var row in block.Rows.Where(r => r != block.Prototype && r != block.OwnRows?.Class && r != block.OwnRows?.Group))
        {
            sheet.Remove(row);
        }
    }

    private static void WriteRow(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, IndicatorBlock block)
    {
        foreach (var column in heading.Columns.Where(c => block.OwnRows is null || c.Guess.Term is not (IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup)))
        {
            Clear(sheet, block.Prototype, column.First, column.Last);
            sheet.Write(new(block.Prototype, column.First), $"{{{{{Blocks.Indicators}.{column.Label}}}}}");
        }
    }

    /// <summary>A row that prints one label alone, perhaps once more in other columns.</summary>
    private static void WriteOwnRow(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, int row, string block, IndicatorColumn level, IndicatorBlock rows)
    {
        var label = rows.OwnText(row, level);
        var column = heading.Of(level)!;
        foreach (var box in sheet.InRow(row).Where(b => b.Area.FirstRow == row && b.Area.FirstColumn >= heading.FirstColumn).ToList())
        {
            sheet.Write(box.Area.First, box.Text.Trim() == label ? $"{{{{{block}.{column.Label}}}}}" : "");
        }
    }

    private static void Clear(ProposalSheet sheet, int row, int first, int last)
    {
        foreach (var box in sheet.InRow(row).Where(b => b.Area.FirstRow == row && b.Area.FirstColumn >= first && b.Area.FirstColumn <= last).ToList())
        {
            sheet.Write(box.Area.First, "");
        }
    }

    /// <summary>The level-1 labels as printed, with the points in their brackets, or the sums of their rows.</summary>
    public static ImmutableArray<(string Class, decimal? Points)> Classes(HeadingRow<IndicatorColumn> heading, IndicatorBlock block) =>
    [
        .. block.Levels(IndicatorColumn.IndicatorClass).Where(l => l.Label.Length > 0)
            .GroupBy(l => ProposalSheet.NameOf(Words.WithoutPoints(l.Label)))
            .Where(g => g.Key.EndsWith("指标", StringComparison.Ordinal) || g.Key.Length is > 1 and < 8)
            .Select(g => (ProposalSheet.NameOf(g.First().Label), Words.PointsIn(g.First().Label) ?? Sum(heading, block, g.Select(l => l.Row)))),
    ];

    private static decimal? Sum(HeadingRow<IndicatorColumn> heading, IndicatorBlock block, IEnumerable<int> rows)
    {
        var points = heading.Of(IndicatorColumn.Weight) is null ? [] : rows.Select(r => Words.Number(block.OwnText(r, IndicatorColumn.Weight))).OfType<decimal>().ToList();
        return points.Count == 0 ? null : points.Sum();
    }
}
