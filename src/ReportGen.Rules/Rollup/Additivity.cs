using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Rollup;

/// <summary>What may be done with the values of several agencies.</summary>
internal enum Additivity
{
    /// <summary>绝对值 — counts and amounts: they add.</summary>
    Adds,

    /// <summary>相对值 — rates: a mean weighted by money.</summary>
    Weighted,

    /// <summary>Prices, periods, averages, ranks, and whatever cannot be told: no source says how they combine.</summary>
    Neither,
}

/// <summary>Tells by unit, level and name what a row measures. A wrong sum is worse than a blank cell: in doubt, neither.</summary>
internal static class AdditivityOf
{
    private static readonly string[] OtherNames =
    [
        "平均", "人均", "户均", "亩均", "均价", "单价", "价格", "标准", "每", "时间", "时限", "时长", "期限", "年限", "周期", "频次", "频率", "得分", "评分", "排名",
        "名次", "指数", "系数", "浓度", "温度", "密度", "强度", "最高", "最低",
    ];

    /// <param name="row">The row.</param>
    /// <param name="unit">The unit that its values are in.</param>
    public static Additivity Of(Indicator row, MeasureUnit unit)
    {
        var name = RowName.Of(row.Name?.Text ?? "");
        if (unit.Kind == UnitKind.Share) return Additivity.Weighted;
        if (RateNames.IsRelative(name)) return unit.Name.Length == 0 ? Additivity.Weighted : Additivity.Neither;
        if (IsGroup(row.IndicatorGroup, "时效") || OtherNames.Any(w => name.Contains(w, StringComparison.Ordinal))) return Additivity.Neither;
        if (unit.Name.Length == 0) return IsGroup(row.IndicatorGroup, "数量") ? Additivity.Adds : Additivity.Neither;
        return unit.Name.Contains('/', StringComparison.Ordinal) || unit.Name.StartsWith('每') || IsOfOne(unit) ? Additivity.Neither : Additivity.Adds;
    }

    // Two deadlines of five days are no deadline of ten.
    private static bool IsOfOne(MeasureUnit unit) => unit.Kind is UnitKind.Time or UnitKind.Score or UnitKind.Grade or UnitKind.Factor or UnitKind.Degree;

    private static bool IsGroup(Entry? label, string group) => label is not null && ClassLabel.Bare(label.Text) == group;
}
