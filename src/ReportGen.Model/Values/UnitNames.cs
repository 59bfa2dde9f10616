
namespace ReportGen.Model.Values;

/// <summary>Which names of units mean the same: 公里 and km, 人 and 名, 元/人/天 and 元/人·天.</summary>
internal static class UnitNames
{
    private static readonly string[][] Synonyms =
    [
        ["公里", "千米", "km"], ["米", "m"], ["平方米", "平米", "㎡", "m²", "m2"], ["立方米", "立方", "m³", "m3"], ["公斤", "千克", "kg"], ["吨", "t"],
        ["千瓦", "kw"], ["人", "名", "位"], ["人次", "人/次"], ["次", "场次", "场", "次数"], ["件", "起", "宗", "例"], ["天", "日"], ["月", "个月"],
        ["小时", "h"], ["分钟", "min"], ["百分点", "个百分点"], ["台", "套", "台套", "台(套)", "台/套"], ["%", "百分比"],
    ];

    // 个 counts whatever has a word of its own: nobody means another quantity by 5个 than by 5家.
    private static readonly HashSet<string> Counted = new[]
    {
        "个", "家", "处", "座", "项", "条", "件", "份", "篇", "台", "套", "组", "支", "村", "社区", "户", "批", "期", "幅", "块", "部", "本", "只", "株", "项目", "企业", "单位",
    }.ToHashSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, int> Group = Synonyms
        .SelectMany((names, group) => names.Select(name => (name, group)))
        .ToDictionary(n => n.name, n => n.group, StringComparer.OrdinalIgnoreCase);

    /// <param name="one">A name as <see cref="MeasureUnit"/> gives it, without scale and spaces.</param>
    /// <param name="other">The other one.</param>
    public static bool AreSame(string one, string other) =>
        one == other
        || Group.TryGetValue(one, out var first) && Group.TryGetValue(other, out var second) && first == second
        || one == "个" && Counted.Contains(other)
        || other == "个" && Counted.Contains(one)
        || one.Contains('/', StringComparison.Ordinal) && Joined(one) == Joined(other);

    /// <summary>元/人/天, 元/人、天 and 元/人*天 are one price, whatever stands between 人 and 天.</summary>
    private static string Joined(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? name : name[..(slash + 1)] + string.Concat(name[(slash + 1)..].Where(c => c is not ('/' or '*' or '、' or '.' or '每' or '(' or ')')));
    }
}
