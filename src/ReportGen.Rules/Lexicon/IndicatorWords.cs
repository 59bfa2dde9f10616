using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Lexicon;

/// <summary>
/// What the name of an indicator tells of the way its values should go. A direction is told only by what the name counts itself: in 查获违规人数 that is
/// work, in 投诉次数 what nobody wants, and in 违规资金数 nobody knows.
/// </summary>
internal static partial class IndicatorWords
{
    private static IndicatorWordList Words => IndicatorWordList.List;

    /// <summary>True for a count or rate of what nobody wants: 投诉次数, 事故发生率. Work on it (投诉处理率) and its decline (事故下降率) are wanted.</summary>
    public static bool IsUnwanted(string name)
    {
        var bare = Bare(name);
        return Words.Unwanted.IsAnyIn(bare) && Counted(bare).EndsWithAny(Words.Heads)
            && !name.HasAny(Words.Lessening) && (bare.Contains(Words.Happening, StringComparison.Ordinal) || !name.HasAny(Words.Working));
    }

    /// <summary>True for what can only be wanted more of: 满意度, 覆盖率, 通行效率提升.</summary>
    public static bool IsWanted(string name)
    {
        var bare = Bare(name);
        if (bare.EndsWithAny(Words.Worked)) return !Denials.AreIn(bare);
        if (IsEnd(bare, Words.Wanted)) return !IsBurdened(bare) || bare.HasAny(Words.Working) && !Denials.AreIn(bare) && !bare.HasAny(Words.Money);
        return IsEnd(bare, Words.Rising) && !IsBurdened(bare);
    }

    /// <summary>True where a name speaks of what nobody wants to grow, of money, or of something that is not: nobody can tell by it which way is good.</summary>
    public static bool IsBurdened(string name) => Words.Undirected.IsAnyIn(name) || Denials.AreIn(name);

    /// <summary>True where none of it is a target: what the name speaks of is unwanted (事故, 超支率, 未兑现户数) and no work on it.</summary>
    public static bool IsBestAtZero(string name) => (Words.Unwanted.IsAnyIn(name) || Denials.AreIn(name)) && !IsWork(Bare(name));

    /// <summary>True for what happens and nobody wants, of which opinions tell nothing.</summary>
    public static bool IsMishap(string name) => name.HasAny(Words.Mishaps);

    /// <summary>True where a name speaks of how people say what they think: 投诉, 举报.</summary>
    public static bool IsOpinion(string name) => name.HasAny(Words.Opinions);

    /// <summary>True where a cost row speaks of money saved or taken in.</summary>
    public static bool IsSaving(string name) => name.HasAny(Words.Saving);

    // 查处违规人数 and 隐患整改数 count work; 事故处理投诉次数 counts complaints.
    private static bool IsWork(string bare) =>
        !bare.Contains(Words.Happening, StringComparison.Ordinal) && !Denials.AreIn(bare)
        && (bare.StartsWithAny(Words.Working) || Counted(bare).EndsWithAny(Words.Working));

    // 覆盖率, 提升幅度.
    private static bool IsEnd(string bare, string[] words) =>
        bare.EndsWithAny(words) || Array.Find(Words.Extents, e => bare.EndsWith(e, StringComparison.Ordinal)) is { } extent && bare[..^extent.Length].EndsWithAny(words);

    /// <summary>What a name counts: 社会公众投诉 of 社会公众投诉次数.</summary>
    private static string Counted(string bare)
    {
        foreach (var count in Words.Counts)
        {
            if (bare.EndsWith(count, StringComparison.Ordinal)) return bare[..^count.Length];
        }

        return bare;
    }

    // 学生满意度（%）, 服务对象满意度指标, 指标2：投诉次数.
    private static string Bare(string name)
    {
        var bare = HalfWidth.Bare(name);
        return bare is [.., ')' or '%' or '标'] ? Remark().Replace(bare, "") : bare;
    }

    [GeneratedRegex(@"(\([^()]*\)|%|指标)$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();
}
