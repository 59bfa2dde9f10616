namespace ReportGen.Rules.Checks.Texts;

/// <summary>Words by which a reason names a cause.</summary>
internal static class Causes
{
    private static readonly string[] Named =
    [
        "因", "由于", "导致", "受", "影响", "根据", "未", "无法", "无需", "不具备", "不足", "缺", "暂", "延", "推迟", "调整", "调剂", "变化", "变更", "减少", "下降", "取消", "停",
        "疫情", "困难", "繁杂", "周期", "偏低", "偏高", "滞后", "节约", "压减", "新增", "增加", "采用",
    ];

    /// <summary>True where a text names at least one.</summary>
    public static bool AreNamedIn(string text) => text.HasAny(Named);
}
