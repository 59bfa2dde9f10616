using System.Buffers;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Measure words, and how a text after a number parts into its unit and words that belong to the sentence (<c>5次宣传</c>).</summary>
internal static class UnitWords
{
    // Longer than this without a stroke, a text of letters is a sentence and no unit.
    private const int LongestUnknown = 6;

    private const int LongestWord = 4;

    private static readonly HashSet<string> Known = UnitNames.Words.ToHashSet(StringComparer.Ordinal);

    /// <summary>Counts things and nothing else, so that what follows it is the thing: <c>12个村</c>, <c>3条道路</c>.</summary>
    private static readonly HashSet<string> Counting = Set(
        "个 份 次 名 户 件 起 台 套 辆 条 篇 座 项 场 场次 人次 批次 家 所 间 栋 棵 株 头 只 本 册 部 幅 张 枚 支 根 亩 公里 平方米 万元 元 吨");

    /// <summary>Units that are things as well: 12个村 are 12个 of them, as 场次 are not 场 of 次.</summary>
    private static readonly HashSet<string> Things = Set("村 社区 乡镇 街道 单位 企业 项目 点 点位 窗口 岗位 名额 标段 类 种 级");

    /// <summary>What may follow a value without changing it.</summary>
    private static readonly HashSet<string> Endings = Set("完成 全部完成 已完成 到位 全部到位 达标 合格 覆盖 执行 落实 通过 满意 拨付 发放 竣工 完工 验收 交付 完成验收 及时 按时 准确 合规");

    // 未完成, 无投诉, 除外: after such a word the number may say the opposite.
    private static readonly SearchValues<char> Turning = SearchValues.Create("未不没无非除外仅差另其而但或和及与在了的前后内每减降增超缺欠号");

    /// <summary>True for a word that counts, so that a number in Chinese before it is one beyond doubt (两次, not 一般).</summary>
    public static bool Counts(string word) => Counting.Contains(word) || word is "天" or "年" or "个月" or "小时" or "人" or "处";

    /// <summary>True where a text begins with a measure word.</summary>
    public static bool Begins(string text) => Longest(text).Length > 0;

    /// <summary>True for words that leave the value before them as it is: 完成, （已完成）.</summary>
    public static bool IsEnding(string text) => Endings.Contains(text.Trim(' ', ',', '(', ')'));

    /// <summary>True for a measure word.</summary>
    public static bool IsKnown(string word) => Known.Contains(word);

    /// <summary>True where a text holds a word after which a number may mean the opposite, or something else.</summary>
    public static bool Turns(string text) => text.AsSpan().IndexOfAny(Turning) >= 0
        || text.Contains("以上", StringComparison.Ordinal) || text.Contains("以下", StringComparison.Ordinal) || text.Contains("左右", StringComparison.Ordinal);

    /// <summary>The unit that a text of letters begins with, and what follows it; null where the text is no unit.</summary>
    public static (string Unit, string Words)? Split(string text)
    {
        if (text.Length == 0 || Known.Contains(text)) return (text, "");
        if (text.Contains("分之", StringComparison.Ordinal) || IsHalfNumber(text)) return null;
        var unit = Longest(text);
        if (unit.Length == 0) return text.Length <= LongestUnknown && !Turns(text) ? (text, "") : null;

        var rest = text[unit.Length..];
        if (IsEnding(rest)) return (unit, rest);
        if (Turns(rest)) return null;
        if (Known.Contains(rest) && !(Counting.Contains(unit) && Things.Contains(rest))) return (text, "");
        return Counting.Contains(unit) ? (unit, rest) : text.Length <= LongestUnknown ? (text, "") : null;
    }

    // 1百 goes on with the number; 100w is watt to one and 万 to another.
    private static bool IsHalfNumber(string text) => text[0] is '百' or '十' || text is "w" or "W" or "k" or "K";

    private static string Longest(string text)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (Known.Contains(text[..length])) return text[..length];
        }

        return "";
    }

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
