using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;

namespace ReportGen.Reading.Proposal;

/// <summary>The total row below the indicators: its points, its score, its grade.</summary>
internal static class TotalProposing
{
    /// <summary>Rows below the indicators in which a total may stand: subtotals and a note may come between, further down other parts of the form have totals of their own.</summary>
    private const int RowsBelow = 6;

    /// <summary>The total's label stands below the levels or the name beside them, which are the first columns; further right 合计 is a value.</summary>
    private const int LastLabelColumn = 3;

    /// <summary>How sure a grade is that has no heading and is known by its word alone.</summary>
    private const double GradeLikeness = 0.7;

    private static readonly HashSet<string> Grades = ["优", "良", "中", "差", "优秀", "良好", "合格", "不合格"];

    /// <summary>A value may read 合计 too; a label has nothing to its left but the label of the block.</summary>
    private static bool IsFirst(ProposalSheet sheet, Box box) => sheet.InRow(box.Area.FirstRow).First(b => b.Area.FirstRow == box.Area.FirstRow) == box;

    /// <summary>Writes the markers.</summary>
    /// <returns>The labels, and the points that the row prints.</returns>
    public static (ImmutableArray<ProposedLabel<TotalColumn>> Labels, decimal? Points) Write(ProposalSheet sheet, HeadingRow<IndicatorColumn> heading, int after)
    {
        var lastColumn = heading.Columns[Math.Min(LastLabelColumn, heading.Columns.Count - 1)].First;
        var label = sheet.Boxes.FirstOrDefault(b => b.Area.FirstRow > after && b.Area.FirstRow <= after + RowsBelow && b.Area.FirstColumn <= lastColumn && Words.IsTotal(b) && IsFirst(sheet, b));
        if (label is null)
        {
            return ([], null);
        }

        sheet.Take(label.Area.First);
        var labels = ImmutableArray.CreateBuilder<ProposedLabel<TotalColumn>>();
        decimal? points = null;
        var row = label.Area.FirstRow;
        if (Cell(IndicatorColumn.Weight) is { } weight)
        {
            points = Words.Number(sheet.TextAt(weight.Head));
            Add(weight, TotalColumn.Weight, (points ?? 100).ToString(CultureInfo.InvariantCulture));
        }

        if (Cell(IndicatorColumn.Score) is { } score)
        {
            Add(score, TotalColumn.Score, "");
            AddGrade(score.Column);
        }

        return (labels.ToImmutable(), points);

        (Workbooks.Grid.CellAddress Head, HeadingRow<IndicatorColumn>.Column Column)? Cell(IndicatorColumn term) =>
            heading.Of(term) is { } column && sheet.AreaAt(row, column.First) is { } area && area.FirstRow == row && area.FirstColumn > label.Area.LastColumn && area.First.Column >= column.First
                ? (area.First, column)
                : null;

        void Add((Workbooks.Grid.CellAddress Head, HeadingRow<IndicatorColumn>.Column Column) cell, TotalColumn term, string blank)
        {
            sheet.Write(cell.Head, $"{{{{{Blocks.Totals}.{cell.Column.Label}{(blank.Length > 0 ? " | " + blank : "")}}}}}");
            labels.Add(new ProposedLabel<TotalColumn>(cell.Column.Label, term, cell.Column.Guess.Likeness, cell.Column.Cell));
        }

        void AddGrade(HeadingRow<IndicatorColumn>.Column scores)
        {
            var box = sheet.InRow(row).FirstOrDefault(b => b.Area.FirstRow == row && b.Area.FirstColumn > scores.First && Grades.Contains(b.Normal));
            if (box is not null)
            {
                var name = Model.Terms.StandardTerms<TotalColumn>.Printed(TotalColumn.Grade);
                sheet.Write(box.Area.First, $"{{{{{Blocks.Totals}.{name}}}}}");
                labels.Add(new ProposedLabel<TotalColumn>(name, TotalColumn.Grade, GradeLikeness, box.Area.First));
            }
        }
    }
}
