using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Indicators;

/// <summary>PF-713 — a cost row whose unit is no money: ≤2000辆 for the price of a vehicle, ≤40人/天 for a daily allowance.</summary>
internal sealed class CostUnitCheck : Check
{
    // 社会成本 and 生态环境成本 may be counted in anything.
    private static readonly string[] Other = ["社会", "生态", "环境"];

    // Here the number of things is what is limited.
    private static readonly string[] CountNames = ["数", "数量", "人数", "次数", "规模", "天数", "工期"];
    private static readonly string[] SpanNames = ["时间", "工期", "周期", "期限", "时限"];
    private static readonly string[] PriceNames = ["单价", "价格", "造价", "费用", "补助", "补贴", "每", "单位成本", "亩均"];
    private const string Day = "天";

    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.CostRows)
        {
            if (row.Row.IndicatorGroup?.Text.HasAny(Other) == true || row.Name.EndsWithAny(CountNames) || Amount.Of(row.Row.Target) is not > 0) continue;

            var unit = RowUnit.PrintedIn(row.Row);
            if (unit.Split('/', '·').All(part => IsThing(part, row.Name))) found.Add(At(RowUnit.CellOf(row.Row)!, "PF-713", ("name", row.Name), ("unit", unit)));
        }
    }

    // 300亩 may be the land that is used, unless the name says that money is meant.
    private static bool IsThing(string unit, string name) => MeasureUnit.Parse(unit) switch
    {
        { Kind: UnitKind.Count } => true,
        { Kind: UnitKind.Area or UnitKind.Length or UnitKind.Mass or UnitKind.Volume } => name.HasAny(PriceNames),
        { Kind: UnitKind.Time, Name: Day } => !name.HasAny(SpanNames),
        _ => false,
    };
}
