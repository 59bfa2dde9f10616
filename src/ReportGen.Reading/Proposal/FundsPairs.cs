using System.Collections.Immutable;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;

namespace ReportGen.Reading.Proposal;

/// <summary>A fund grid without column labels: each value has its own label to its left, 预算数: 100 执行数: 98, and the rows below repeat the source's name.</summary>
internal static class FundsPairs
{
    /// <summary>Writes the markers; null where the labels are those of columns after all.</summary>
    public static FundsProposing.Found? Find(ProposalSheet sheet, KnownLabels known, HeadingRow<FundsColumn> heading)
    {
        var columns = heading.Columns.Where(c => c.Guess.Term is not null).ToList();
        var rows = ImmutableArray.CreateBuilder<ProposedLabel<FundsSource>>();
        for (var row = heading.LastRow + 1; IsRow(sheet, known, columns, row); row++)
        {
            var label = sheet.InRow(row).First(b => b.Area.FirstColumn == columns[0].First);
            var guess = known.FundsRows.Nearest(label.Text);
            rows.Add(new ProposedLabel<FundsSource>(ProposalSheet.NameOf(label.Text), guess.Term, guess.Likeness, label.Area.First));
        }

        if (rows.Count == 0)
        {
            return null;
        }

        for (var row = 0; row <= rows.Count; row++)
        {
            foreach (var column in columns)
            {
                WritePair(sheet, heading.LastRow + row, column, row == 0 ? "" : $"[{rows[row - 1].Label}]");
            }
        }

        rows.Insert(0, new ProposedLabel<FundsSource>("", FundsSource.Total, 0.97, columns[0].Cell));
        return new FundsProposing.Found(rows.ToImmutable(), [.. columns.Select(c => c.Proposed)], null);
    }

    private static bool IsRow(ProposalSheet sheet, KnownLabels known, List<HeadingRow<FundsColumn>.Column> columns, int row)
    {
        var labels = columns.Select(c => sheet.InRow(row).FirstOrDefault(b => b.Area.FirstRow == row && b.Area.FirstColumn == c.First)).ToList();
        return labels.TrueForAll(b => b is not null && known.FundsRows.Nearest(b.Text).IsLabel && b.Normal == labels[0]!.Normal);
    }

    private static void WritePair(ProposalSheet sheet, int row, HeadingRow<FundsColumn>.Column column, string key)
    {
        var label = sheet.AreaAt(row, column.First);
        sheet.Take(label.First);
        sheet.Write(sheet.AreaAt(row, label.LastColumn + 1).First, $"{{{{{Blocks.Funds}{key}.{column.Label}}}}}");
    }
}
