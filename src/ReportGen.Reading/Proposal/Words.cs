using System.Text.RegularExpressions;

namespace ReportGen.Reading.Proposal;

/// <summary>Words by which a form shows what a row is, whoever printed it.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> Totals = ["总分", "合计", "总计", "合计得分", "总得分", "得分合计", "自评总分"];
    private static readonly HashSet<string> Marks = ["/", "／", "—", "——", "-", "－", "–", "*", "--"];

    public static bool IsTotal(Box box) => Totals.Contains(Spelling.Of(box.Text).Core);

    public static bool IsNote(string text) => Note().IsMatch(text);

    /// <summary>True for a label that speaks of goals.</summary>
    public static bool IsGoal(string text) => text.Contains("目标", StringComparison.Ordinal);

    /// <summary>A sign in a cell that takes no value: it belongs to the blank form.</summary>
    public static bool IsMark(string text) => Marks.Contains(text);

    /// <summary>The goal that a line names: 年度目标1（40分）：…; the text may stand in the next cell.</summary>
    public static Match Goal(string text) => GoalLine().Match(text);

    /// <summary>The points in brackets behind a label; null where there are none.</summary>
    public static decimal? PointsIn(string label) => Points().Match(label) is { Success: true } match ? Number(match.Groups[1].Value) : null;

    public static string WithoutPoints(string label) => Points().Replace(label, "").Trim();

    public static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>元 or 万元 where a label says it.</summary>
    public static string? MoneyUnit(string text) => Money().Match(text) is { Success: true } match ? match.Groups[1].Value + match.Groups[2].Value : null;

    /// <summary>What a label or an instruction says of the length of the answer.</summary>
    public static int? Limit(string text) => Length().Match(text) is { Success: true } match ? (int?)Number(match.Groups[1].Value) : null;

    [GeneratedRegex(@"^\s*(备注|注|说明|填表说明|填报说明)\s*[:：0-9]|^\s*[0-9]{1,2}[.、．]\s*\S{20,}|^\s*备注[:：]?\s*$")]
    private static partial Regex Note();

    [GeneratedRegex(@"^\s*(?<head>\S{0,10}目标)\s*(?<number>[0-9一二三四五六七八九十]{1,2})\s*(?:[（(]\s*(?<points>[0-9.]*)\s*分\s*[）)])?\s*(?:[:：]\s*(?<text>.*))?$", RegexOptions.Singleline)]
    private static partial Regex GoalLine();

    [GeneratedRegex(@"[（(]\s*([0-9]+(?:\.[0-9]+)?)\s*分?\s*[）)]")]
    private static partial Regex Points();

    [GeneratedRegex(@"(?:[（(]\s*(?:金额)?(?:单位[:：]?)?\s*|单位[:：]\s*)(万)?(元)\s*(?:[）)]|$)")]
    private static partial Regex Money();

    [GeneratedRegex(@"([0-9]{2,4})\s*字")]
    private static partial Regex Length();
}
