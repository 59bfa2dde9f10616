using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>The weights of a form, added up.</summary>
/// <param name="Rows">Of all indicator rows; where only the level-1 labels print points, of these.</param>
/// <param name="Execution">Of the execution; null where the form prints none and its labels do not count on it.</param>
/// <param name="IsWhole">False where a weight is no number: then no sum means anything.</param>
internal sealed record WeightSums(decimal Rows, decimal? Execution, bool IsWhole)
{
    public static WeightSums Of(CheckContext context) =>
        !context.Blocks.IsEmpty && context.Form.Indicators.All(i => i.Weight is null) ? OfLabels(context) : OfRows(context);

    private static WeightSums OfRows(CheckContext context)
    {
        var execution = context.Form.TotalFunds?.Weight;
        var (sum, isWhole) = (0m, execution is null || Amount.Of(execution) is not null);
        foreach (var row in context.Form.Indicators)
        {
            var weight = Amount.Of(row.Weight);
            sum += weight ?? 0;
            isWhole &= weight is not null || row.Weight is { Figure.Kind: FigureKind.NotApplicable };
        }

        return new WeightSums(sum, Amount.Of(execution), isWhole);
    }

    private static WeightSums OfLabels(CheckContext context)
    {
        var execution = context.Form.TotalFunds is { } funds ? Amount.Of(funds.Weight) ?? context.Profile.Weights.Execution.Value : (decimal?)null;
        var whole = context.Blocks.Sum(b => b.Rows.Length) == context.Form.Indicators.Length;
        return new WeightSums(context.Blocks.Sum(b => b.Points), execution, whole);
    }

    /// <summary>The quotas that the rows do not meet, with what they make.</summary>
    public static List<(ClassQuota Quota, decimal Sum)> Missed(CheckContext context)
    {
        var missed = new List<(ClassQuota, decimal)>();
        foreach (var quota in Quotas.Of(context.Form, context.Profile.Weights))
        {
            if (SumUnder(context, quota) is var sum && sum != quota.Weight.Value) missed.Add((quota, sum));
        }

        return missed;
    }

    public static bool IsUnder(Indicator row, ClassQuota quota) => row.IndicatorClass is { } own && quota.Holds(own.Text);

    private static decimal SumUnder(CheckContext context, ClassQuota quota)
    {
        var (sum, isPrinted) = (0m, false);
        foreach (var row in context.Form.Indicators)
        {
            if (!IsUnder(row, quota)) continue;
            isPrinted |= row.Weight is not null;
            sum += Amount.Of(row.Weight) ?? 0;
        }

        // Where rows print none, the labels' own points stand for them.
        return isPrinted ? sum : context.Blocks.Where(b => quota.Holds(b.Label.Text)).Sum(b => b.Points);
    }
}
