using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Weights;

/// <summary>The weights of a form, added up.</summary>
/// <param name="Rows">Of all indicator rows.</param>
/// <param name="Execution">Of the execution; null where the form prints none.</param>
/// <param name="IsWhole">False where a weight is no number: then no sum means anything.</param>
internal sealed record WeightSums(decimal Rows, decimal? Execution, bool IsWhole)
{
    public static WeightSums Of(CheckContext context)
    {
        var cells = context.Form.Indicators.Select(i => i.Weight).ToList();
        var execution = context.Form.TotalFunds?.Weight;
        var whole = cells.All(c => c is not null && (Amount.Of(c) is not null || c.Figure.Kind == FigureKind.NotApplicable))
            && (execution is null || Amount.Of(execution) is not null);
        return new WeightSums(cells.Sum(c => Amount.Of(c) ?? 0), Amount.Of(execution), whole);
    }

    /// <summary>The quotas that the rows do not meet, with what they make.</summary>
    public static IEnumerable<(ClassQuota Quota, decimal Sum)> Missed(CheckContext context) =>
        from quota in context.Profile.Weights.Classes
        let sum = Under(context, quota.Label).Sum(r => Amount.Of(r.Weight) ?? 0)
        where sum != quota.Weight.Value
        select (quota, sum);

    public static IEnumerable<Indicator> Under(CheckContext context, string label) =>
        context.Form.Indicators.Where(i => i.IndicatorClass is { } own && ClassLabel.Same(own.Text, label));
}
