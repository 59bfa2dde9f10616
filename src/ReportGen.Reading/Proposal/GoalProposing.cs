using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;

namespace ReportGen.Reading.Proposal;

/// <summary>Goals that each have indicators of their own: the line above the column labels names the first, and the whole comes again below for the next.</summary>
internal static class GoalProposing
{
    /// <summary>Writes the markers of the first goal and takes the others out.</summary>
    /// <returns>The values of a goal; empty where the form has none.</returns>
    public static ImmutableArray<ProposedLabel<GoalColumn>> Write(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, IndicatorBlock block, KnownLabels known)
    {
        var line = heading.FirstRow == 1 ? null : sheet.InRow(heading.FirstRow - 1).FirstOrDefault(b => b.Area.LastRow == heading.FirstRow - 1);
        if (line is null || Words.Goal(line.Text) is not { Success: true } goal)
        {
            return [];
        }

        var labels = ImmutableArray.CreateBuilder<ProposedLabel<GoalColumn>>();
        var text = goal.Groups["head"].Value + Marker(GoalColumn.Number, " | 1");
        if (goal.Groups["points"].Success)
        {
            text += $"（{Marker(GoalColumn.Weight)}分）";
        }

        if (goal.Groups["text"].Success || line.Area.LastColumn >= sheet.LastColumn)
        {
            sheet.Write(line.Area.First, text + "：" + Marker(GoalColumn.Expected));
        }
        else
        {
            sheet.Write(line.Area.First, text);
            sheet.Write(sheet.AreaAt(line.Area.FirstRow, line.Area.LastColumn + 1).First, Marker(GoalColumn.Expected));
        }

        RemoveOthers(sheet, heading, block.LastRow + 1, known);
        return labels.ToImmutable();

        string Marker(GoalColumn column, string blank = "")
        {
            var name = Model.Terms.StandardTerms<GoalColumn>.Printed(column);
            labels.Add(new ProposedLabel<GoalColumn>(name, column, 1, line.Area.First));
            return $"{{{{{Blocks.Goals}.{name}{blank}}}}}";
        }
    }

    private static void RemoveOthers(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, int row, KnownLabels known)
    {
        while (sheet.InRow(row).FirstOrDefault(b => b.Area.FirstRow == row) is { } line && Words.Goal(line.Text).Success)
        {
            var down = row + 1 - (heading.FirstRow - 1) - 1;
            var next = new HeadingRow<IndicatorColumn>(heading.FirstRow + down, heading.LastRow + down, heading.Columns);
            var last = IndicatorBlock.Find(sheet, next, known).LastRow;
            foreach (var box in sheet.Boxes.Where(b => b.Area.FirstRow >= row && b.Area.FirstRow <= last))
            {
                sheet.Take(box.Area.First);
            }

            for (; row <= last; row++)
            {
                sheet.Remove(row);
            }
        }
    }
}
