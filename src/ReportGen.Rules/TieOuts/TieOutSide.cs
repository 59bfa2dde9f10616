using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.TieOuts;

/// <summary>One side of a formula, worked out: its value with every cell that went into it.</summary>
/// <param name="Value">The sum, in 万元 or, for counts, as printed.</param>
/// <param name="Cells">The cells in the formula's order, blank ones included.</param>
/// <param name="Rounding">What rounding may have changed: half a unit of the last place of every amount.</param>
internal sealed record TieOutSide(decimal Value, ImmutableArray<Entry> Cells, decimal Rounding)
{
    /// <summary>What the row of the first cell is called; empty where the side has no cell.</summary>
    public string Name { get; init; } = "";

    /// <summary>A cell that holds no amount that could be added up: the side's value is not known. Null where there is none.</summary>
    public Entry? Unreadable { get; init; }

    /// <summary>True where the tables of the side have nothing in them at all.</summary>
    public bool IsOfBlankTables { get; init; }

    /// <summary>True where no cell says anything.</summary>
    public bool IsBlank => Cells.All(IsNothing);

    public static TieOutSide Of(IEnumerable<(TieOutTerm Term, AccountsTable Table, AccountsRow Row, Entry Cell)> cells, bool isCount)
    {
        var all = cells.Select(c => (c.Term.Sign, c.Row, c.Cell, Unit: c.Row.MoneyUnit ?? c.Table.MoneyUnit)).ToList();
        var amounts = all.Where(c => IsReadable(c.Cell, c.Unit, isCount) && !IsNothing(c.Cell))
            .Select(c => (c.Sign, Value: Amount.Of(c.Cell)!.Value, Factor: isCount ? 1 : (MoneyUnit.InYuan(c.Unit) ?? MoneyUnit.YuanPerTenThousand) / MoneyUnit.YuanPerTenThousand)).ToList();
        return new TieOutSide(
            amounts.Sum(a => a.Sign * a.Value * a.Factor),
            [.. all.Select(c => c.Cell)],
            isCount ? 0 : amounts.Where(a => a.Value != 0).Sum(a => MoneyUnit.HalfUnit * a.Factor))
        {
            Name = all.Count == 0 ? "" : all[0].Row.Code.Length > 0 ? $"{all[0].Row.Code} {all[0].Row.Name}" : all[0].Row.Name,
            Unreadable = all.Where(c => !IsReadable(c.Cell, c.Unit, isCount)).Select(c => c.Cell).FirstOrDefault(),
        };
    }

    /// <summary>约100 and 1.5亿 in a table of 万元 are told where they stand, and are not calculated with.</summary>
    private static bool IsReadable(Entry cell, string unit, bool isCount) =>
        IsNothing(cell) || (Amount.Of(cell) is not null && cell.Figure.Qualifier == Qualifier.Exact && (isCount || MoneyUnit.Fits(cell.Figure, unit)));

    private static bool IsNothing(Entry cell) => cell.IsBlank || cell.Figure.Kind is FigureKind.NotApplicable;
}
