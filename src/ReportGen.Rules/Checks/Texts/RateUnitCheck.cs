using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-712 — a rate (合格率, 满意度, 占比) whose unit counts things, or a length of time whose unit is %.</summary>
internal sealed partial class RateUnitCheck : Check
{
    private static readonly string[] Counts = ["次", "人", "人次", "个", "项", "台", "套", "户", "家", "年", "月", "天", "篇", "条", "件", "辆", "份", "起", "场"];

    public override IEnumerable<Finding> Find(CheckContext context)
    {
        foreach (var row in context.Scorecard.Rows)
        {
            if (UnitCell(row) is not { } cell) continue;

            var unit = UnitOf(cell, row);
            if (Counts.Contains(unit) && Rate().IsMatch(row.Name)) yield return Told(cell, row, unit, "PF-712.rate");
            if (unit is "%" or "％" && !Rate().IsMatch(row.Name) && Span().IsMatch(row.Name)) yield return Told(cell, row, unit, "PF-712.span");
        }
    }

    private static Finding Told(Entry cell, RowScore row, string unit, string key) =>
        At(cell, "PF-712", ("name", row.Name), ("unit", unit), ("what", Model.Phrases.Phrase.Of(key)));

    private static Entry? UnitCell(RowScore row) => row.Row.MeasureUnit ?? row.Row.Target;

    private static string UnitOf(Entry cell, RowScore row) => row.Row.MeasureUnit is null ? cell.Figure.Unit : cell.Trimmed;

    // 频率, 效率 and 速率 are not shares.
    [GeneratedRegex("((?<![频效速功汇税利费概])率|满意度|占比|比例|比重|百分比)$", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();

    [GeneratedRegex("(期限|年限|时限|使用寿命|时长)$", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
