using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>元 in a grid of 万元 and 万元 in a grid of 元: the unit that is taken for the grid's own by mistake, and what an amount in it comes to.</summary>
/// <param name="Grid">The grid's unit.</param>
/// <param name="Name">The other one.</param>
internal sealed record OtherUnit(string Grid, string Name)
{
    private const string Yuan = "元";

    /// <summary>The unit that is mistaken for a grid's; null for a grid in any other.</summary>
    public static OtherUnit? Of(string grid) => grid switch
    {
        MoneyUnit.TenThousandYuan => new OtherUnit(grid, Yuan),
        Yuan => new OtherUnit(grid, MoneyUnit.TenThousandYuan),
        _ => null,
    };

    /// <summary>True where an amount in this unit looks ten thousand times too large in the grid, false where it looks too small.</summary>
    public bool LooksLarge => Name == Yuan;

    /// <summary>An amount in this unit, in the grid's.</summary>
    public decimal InGrid(decimal amount) => amount * MoneyUnit.InYuan(Name)!.Value / MoneyUnit.InYuan(Grid)!.Value;

    /// <summary>The amount of a cell that names no unit of its own; null for any other.</summary>
    public static decimal? Plain(Entry? cell) => cell is { Figure: { Unit: "", Scale: 1 } } && Amount.Of(cell) is > 0 and var amount ? amount : null;

    /// <summary>A finding that tells the amount, both units and the amount in the right one.</summary>
    public Finding Told(string id, Entry cell, decimal amount, params ImmutableArray<(string Name, object Value)> more)
    {
        var right = Rounding.Short(InGrid(amount));
        return FindingCatalogue.Find(id, cell.Place, [("unit", Grid), ("other", Name), ("amount", cell.Trimmed), ("right", right), .. more]) with
        {
            Value = cell.Trimmed,
            Expected = Grid == Yuan ? Phrase.Of("value.yuan", ("number", right)) : Phrase.Of("value.ten-thousand-yuan", ("number", right)),
        };
    }
}
