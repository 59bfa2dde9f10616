using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-712 — a rate (合格率, 满意度, 占比) whose unit counts things, or a length of time whose unit is %.</summary>
internal sealed partial class RateUnitCheck : RowCheck
{
    private static readonly string[] Counts = ["次", "人", "人次", "个", "项", "台", "套", "户", "家", "年", "月", "天", "篇", "条", "件", "辆", "份", "起", "场"];

    protected override Finding? In(RowScore row, CheckContext context)
    {
        if (UnitCell(row) is not { } cell) return null;

        var unit = UnitOf(cell, row);
        return unit is "%" or "％" ? (IsSpan(row.Name) ? Told(cell, row, unit, "PF-712.span") : null)
            : Counts.Contains(unit) && Rate().IsMatch(row.Name) ? Told(cell, row, unit, "PF-712.rate")
            : null;
    }

    private static bool IsSpan(string name) => Span().IsMatch(name) && !Rate().IsMatch(name);

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
