using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-203 — weights, scores and money are numbers; without them nothing can be added up.</summary>
internal sealed class NumberMissingCheck : Check
{
    private static readonly FundsColumn[] Money = [FundsColumn.InitialBudget, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent];

    public override void Find(CheckContext context, List<Finding> found)
    {
        InRows(context, found);
        InFunds(context, found);
        InTotals(context, found);
    }

    private static void InRows(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Form.Indicators)
        {
            // A subtotal row carries a mark instead of a weight; it then needs no score either.
            if (row.Weight is { Figure.Kind: FigureKind.NotApplicable } || context.IsExcluded(row)) continue;
            if (LacksPoints(row.Weight, blankToo: true)) found.Add(Missing(row.Weight!, context.Label(IndicatorColumn.Weight)));
            if (LacksPoints(row.Score, blankToo: true) || row.Score is { Figure.Kind: FigureKind.NotApplicable })
            {
                found.Add(Missing(row.Score!, context.Label(IndicatorColumn.Score)));
            }
        }
    }

    private static void InFunds(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.Form.Funds)
        {
            var isTotal = row.Source == FundsSource.Total;
            foreach (var column in Money)
            {
                var wanted = isTotal && column != FundsColumn.InitialBudget;
                if (Lacks(row[column], wanted)) found.Add(Missing(row[column]!, context.Label(column)));
            }

            if (isTotal && LacksPoints(row.Weight, blankToo: true)) found.Add(Missing(row.Weight!, context.Label(FundsColumn.Weight)));
            if (isTotal && LacksPoints(row.Score, blankToo: false)) found.Add(Missing(row.Score!, context.Label(FundsColumn.Score)));
        }
    }

    private static void InTotals(CheckContext context, List<Finding> found)
    {
        if (context.Form.Totals is not { } totals) return;
        if (LacksPoints(totals.Weight, blankToo: false)) found.Add(Missing(totals.Weight!, context.Label(IndicatorColumn.Weight)));
        if (LacksPoints(totals.Score, blankToo: false)) found.Add(Missing(totals.Score!, context.Label(IndicatorColumn.Score)));
    }

    private static bool Lacks(Entry? cell, bool blankToo) => cell is not null && Amount.Of(cell) is null
        && (cell.IsBlank ? blankToo : cell.Figure.Kind is not (FigureKind.NotApplicable or FigureKind.Masked));

    /// <summary>Points are bare numbers, or numbers with 分: 6% or 6（含加分） would be counted as 6 without anybody having said so.</summary>
    private static bool LacksPoints(Entry? cell, bool blankToo) => Lacks(cell, blankToo)
        || cell is { Number: not null } && (cell.Figure is not { Qualifier: Qualifier.Exact, Scale: 1, Rest: "" } || cell.Figure.Unit is not ("" or "分"));

    private static Finding Missing(Entry cell, string column) =>
        At(cell, "PF-203", ("column", column), ("text", Quoted(cell)));
}
