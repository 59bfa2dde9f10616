using System.Collections.Immutable;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;

namespace ReportGen.Reading.Proposal;

/// <summary>The fund grid: a row of column labels, labels of sources on the left, perhaps in groups.</summary>
internal static class FundsProposing
{
    /// <summary>The labels of the grid, and the points of the execution.</summary>
    public sealed record Found(ImmutableArray<ProposedLabel<FundsSource>> Rows, ImmutableArray<ProposedLabel<FundsColumn>> Columns, decimal? Points)
    {
        public static Found None { get; } = new([], [], null);
    }

    private sealed record Row(ProposedLabel<FundsSource> Label, int Number);

    /// <summary>Writes the markers of the grid that stands above a row.</summary>
    public static Found Write(ProposalSheet sheet, KnownLabels known, int before)
    {
        if (HeadingRow<FundsColumn>.Find(sheet, known.FundsColumns, before, atLeast: 2) is not { } heading)
        {
            return Found.None;
        }

        if (FundsPairs.Find(sheet, known, heading) is { } pairs)
        {
            return pairs;
        }

        var rows = Rows(sheet, known, heading, before);
        if (rows.Count == 0)
        {
            return Found.None;
        }

        var boxes = sheet.Boxes.Where(b => b.Area.LastRow >= heading.FirstRow && b.Area.FirstRow <= rows[^1].Number).ToList();
        var printedPoints = boxes.Where(b => b.Text.Contains('分') && b.Area.FirstRow <= heading.LastRow).Select(b => Words.PointsIn(b.Text)).FirstOrDefault(p => p is not null);
        foreach (var box in boxes)
        {
            sheet.Take(box.Area.First);
        }

        decimal? points = null;
        foreach (var row in rows)
        {
            foreach (var column in heading.Columns)
            {
                var printed = WriteCell(sheet, row, column);
                points ??= printed;
            }
        }

        return new Found([.. rows.Select(r => r.Label)], [.. heading.Columns.Select(c => c.Proposed)], points ?? printedPoints);
    }

    private static decimal? WriteCell(ProposalSheet sheet, Row row, HeadingRow<FundsColumn>.Column column)
    {
        var area = sheet.AreaAt(row.Number, column.First);
        if (area.FirstRow != row.Number || area.FirstColumn < column.First)
        {
            return null;
        }

        // Value and label columns need not have the same widths: all that stands under the label goes.
        var texts = Enumerable.Range(column.First, column.Last - column.First + 1).Select(c => sheet.AreaAt(row.Number, c).First).Distinct().Where(c => sheet.TextAt(c).Length > 0).ToList();
        var text = texts.Count > 0 ? sheet.TextAt(texts[0]) : "";
        texts.ForEach(c => sheet.Write(c, ""));
        var isPrinted = Words.IsMark(text) || (column.Guess.Term == FundsColumn.Weight && Words.Number(text) is not null);
        sheet.Write(area.First, $"{{{{{Blocks.Funds}[{row.Label.Label}].{column.Label}{(isPrinted ? " | " + text : "")}}}}}");
        return column.Guess.Term == FundsColumn.Weight ? Words.Number(text) : null;
    }

    private static List<Row> Rows(ProposalSheet sheet, KnownLabels known, HeadingRow<FundsColumn> heading, int before)
    {
        var rows = new List<Row>();
        for (var row = heading.LastRow + 1; row < before; row++)
        {
            var labels = sheet.InRow(row).Where(b => b.Area.LastColumn < heading.FirstColumn && b.Area.FirstRow > heading.LastRow).ToList();
            if (labels.Count == 0 || labels[^1].Area.FirstRow != row || Crosses(sheet, heading, row))
            {
                break;
            }

            rows.Add(new Row(LabelOf(known, labels, rows), row));
        }

        return rows;
    }

    private static bool Crosses(ProposalSheet sheet, HeadingRow<FundsColumn> heading, int row) =>
        Enumerable.Range(heading.FirstColumn, Math.Max(1, sheet.LastColumn - heading.FirstColumn + 1)).Select(c => sheet.AreaAt(row, c)).Any(a => a.Columns > 1 && heading.Above(a) is null);

    /// <summary>The label of a row with its group's, where it has one; the total of a group is the group's own money.</summary>
    private static ProposedLabel<FundsSource> LabelOf(KnownLabels known, List<Box> labels, List<Row> before)
    {
        var own = labels[^1];
        var group = labels.Count > 1 ? labels[^2] : null;
        var guess = known.FundsRows.Nearest(own.Text);
        var ofGroup = group is null ? default : known.FundsRows.Nearest(group.Text);
        var term = guess.Term == FundsSource.Total && ofGroup.Term is not null ? ofGroup : guess;
        if (term.Term is not null && term.Term == FundsSource.Total && before.Exists(r => r.Label.Term == FundsSource.Total))
        {
            term = default;
        }

        var name = (group is null ? "" : ProposalSheet.NameOf(group.Text) + "/") + ProposalSheet.NameOf(own.Text);
        return new ProposedLabel<FundsSource>(before.Exists(r => r.Label.Label == name) ? $"{name}{before.Count + 1}" : name, term.Term, term.Likeness, own.Area.First);
    }
}
