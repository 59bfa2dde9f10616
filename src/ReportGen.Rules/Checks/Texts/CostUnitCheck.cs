using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-713 — a cost row whose unit is no money: ≤2000辆 for the price of a vehicle, ≤40人/天 for a daily allowance.</summary>
internal sealed class CostUnitCheck : Check
{
    private static readonly string[] Things = ["辆", "个", "台", "套", "人", "人次", "次", "项", "户", "件", "份", "处", "条", "块", "张", "本", "家", "天", "部", "把", "顶"];

    // 社会成本 and 生态环境成本 may be counted in anything.
    private static readonly string[] Other = ["社会", "生态", "环境"];

    // Here the number of things is what is limited.
    private static readonly string[] CountNames = ["数", "数量", "人数", "次数", "规模", "天数", "工期"];

    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var row in context.CostRows)
        {
            if (row.Row.IndicatorGroup?.Text.HasAny(Other) == true || row.Name.EndsWithAny(CountNames) || Amount.Of(row.Row.Target) is not > 0) continue;

            var cell = row.Row.MeasureUnit ?? row.Row.Target!;
            var unit = UnitOf(cell, row);
            if (unit.Split('/', '·').All(Things.Contains)) found.Add(At(cell, "PF-713", ("name", row.Name), ("unit", unit)));
        }
    }

    private static string UnitOf(Entry cell, RowScore row) => row.Row.MeasureUnit is null ? cell.Figure.Unit : cell.Trimmed;
}
