using System.Globalization;
using ReportGen.Model.Cells;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>Where else in a form an amount of the grid stands, with a unit of its own: in a sentence, or as the sum of the cost rows.</summary>
internal static class AmountElsewhere
{
    // Below that a price in a sentence may have the same digits: 1 亿元 in the grid, if it were right.
    private const decimal LeastLarge = 10_000;

    // 100万元 is the budget of many things; 479万元 of one.
    private const int FewestDigits = 3;

    private static readonly string[] Units = [MoneyUnit.TenThousandYuan, "元"];

    /// <summary>What shows that an amount is in the other unit; null where nothing does, or where something shows that it is in the grid's own.</summary>
    /// <param name="context">The form.</param>
    /// <param name="other">The unit that it may be in.</param>
    /// <param name="amount">As the grid prints it.</param>
    /// <param name="column">The column of the grid that it stands in.</param>
    public static Phrase? Of(CheckContext context, OtherUnit other, decimal amount, FundsColumn column)
    {
        if (other.LooksLarge && amount < LeastLarge) return null;

        var (meant, printed) = (amount * MoneyUnit.InYuan(other.Name)!.Value, amount * MoneyUnit.InYuan(other.Grid)!.Value);
        Phrase? shown = null;
        foreach (var cell in context.Prose)
        {
            foreach (var said in Mentions(cell))
            {
                if (said.Is(printed)) return null;
                if (said.Is(meant) && DigitsOf(said.Number) >= FewestDigits) shown ??= Phrase.Of("money.stated", ("cell", cell.Place.Cell), ("text", said.Text));
            }
        }

        return shown ?? OfCostRows(context, meant, column);
    }

    /// <summary>The cost rows name their own units; where their sum is the amount in the other unit, that is no chance.</summary>
    private static Phrase? OfCostRows(CheckContext context, decimal meant, FundsColumn column)
    {
        var sum = 0m;
        foreach (var row in context.CostRows)
        {
            if (row.Values is not { Numbers: var (target, actual), Unit.Unit: { Name: "元" } unit }) return null;
            sum += (column == FundsColumn.AmountSpent ? actual : target) * unit.Scale;
        }

        return sum == meant && DigitsOf(sum) >= FewestDigits ? Phrase.Of("money.cost-rows", ("sum", Rounding.Short(sum / MoneyUnit.YuanPerTenThousand))) : null;
    }

    private static IEnumerable<Mention> Mentions(Entry cell)
    {
        var text = HalfWidth.Fold(cell.Text);
        return Units.SelectMany(unit => NumberMention.In(text, unit).Select(m => new Mention(m.Number, MoneyUnit.InYuan(unit)!.Value, m.Number.ToString(CultureInfo.InvariantCulture) + unit)));
    }

    /// <summary>How many digits a number has from its first to its last that is no nought.</summary>
    private static int DigitsOf(decimal number) => number.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    private readonly record struct Mention(decimal Number, decimal Scale, string Text)
    {
        /// <summary>True where it says an amount in 元, as far as its decimals go.</summary>
        public bool Is(decimal yuan) => Math.Abs((Number * Scale) - yuan) <= Scale * PrintedHalf(Number.Scale);

        private static decimal PrintedHalf(byte decimals) => new(5, 0, 0, false, (byte)(decimals + 1));
    }
}
