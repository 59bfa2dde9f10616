using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>Indicator rows of several forms → one row; its score follows when the whole form is combined.</summary>
internal sealed class RowRollup(RollupScope scope)
{
    // A reason's column is narrow: more would run over pages.
    private const int LongestReason = 120;

    public Indicator Combine(MatchedRow row)
    {
        return row.First with
        {
            Goal = row.Goal,
            Cells = row.Parts.SelectMany(p => p.Row.Cells.Keys).Distinct().Order().ToRowCells(c => c, c => Combine(row, c)),
            Others = row.First.Others.Keys.Order(StringComparer.Ordinal).ToImmutableDictionary(
                label => label,
                label => scope.Cell(row.Name, label, row.Parts.Select(p => (p.Form, p.Row.Others.GetValueOrDefault(label)))).SameOrBlank(Severity.Hint)),
        };
    }

    private Entry Combine(MatchedRow row, IndicatorColumn column)
    {
        // What rows are matched by is the same in all of them; the first one's way of writing it stays.
        if (column is IndicatorColumn.IndicatorClass or IndicatorColumn.IndicatorGroup or IndicatorColumn.Name or IndicatorColumn.Comparison or IndicatorColumn.MeasureUnit)
        {
            return row.Parts.Select(p => p.Row[column]).First(e => e is not null)!;
        }

        var cell = row.Cell(scope, column, r => column == IndicatorColumn.AdjustedTarget && IsAdjusted(row) ? r.Target : r[column]);
        return column switch
        {
            IndicatorColumn.Target or IndicatorColumn.AdjustedTarget => QuantityRollup.Combine(row, cell, Measured.Target),
            IndicatorColumn.Actual => QuantityRollup.Combine(row, cell, Measured.Actual),
            IndicatorColumn.Weight => cell.Plain() ?? cell.Leave("PF-827", Phrase.Of("reason.rollup-weights")),
            IndicatorColumn.Score => RollupCell.Blank(cell.First),
            IndicatorColumn.ShortfallReason => TextRollup.List(cell, LongestReason),
            _ => cell.SameOrBlank(Severity.Hint),
        };
    }

    /// <summary>Where one form has adjusted its target, the others' unadjusted ones count beside it.</summary>
    private static bool IsAdjusted(MatchedRow row) => row.Parts.Any(p => p.Row[IndicatorColumn.AdjustedTarget] is { IsBlank: false });
}
