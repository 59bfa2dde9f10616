using System.Buffers;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Dates and deadlines: <c>2023.12</c>, <c>2024年12月31日前全部完成</c>, <c>9月底前</c>, <c>1-12月</c>, 全年, 一季度.</summary>
internal static class PeriodText
{
    private const int Longest = 40;

    private const int LongestRest = 12;

    private static readonly SearchValues<char> Times = SearchValues.Create("0123456789年季");

    private static readonly string[] Doing = ["执行", "完成", "实施", "完毕", "支付", "发放", "拨付", "到位"];

    // 项目完成时间：2024年12月.
    private static readonly string[] Names = ["时间", "时限", "日期", "期限"];

    private static readonly (string Word, PeriodEdge Edge)[] Leads =
    [
        ("不晚于", PeriodEdge.UntilEnd), ("不迟于", PeriodEdge.UntilEnd), ("早于", PeriodEdge.Before),
        ("截止到", PeriodEdge.UntilEnd), ("截至到", PeriodEdge.UntilEnd), ("截止", PeriodEdge.UntilEnd), ("截至", PeriodEdge.UntilEnd),
        ("已于", PeriodEdge.Within), ("于", PeriodEdge.Within), ("在", PeriodEdge.Within),
    ];

    private static readonly (string Word, PeriodEdge Edge)[] Ends =
    [
        ("之前", PeriodEdge.Before), ("以前", PeriodEdge.Before), ("前", PeriodEdge.Before), ("止", PeriodEdge.UntilEnd),
        ("之内", PeriodEdge.Within), ("以内", PeriodEdge.Within), ("内", PeriodEdge.Within),
    ];

    /// <summary>The days that a folded text means; null where it is no date.</summary>
    public static Figure? Read(string text)
    {
        if (text.Length > Longest || text.AsSpan().IndexOfAny(Times) < 0) return null;

        var bare = WithoutName(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        if (ComparisonSigns.Take(bare) is var (sign, length)) return Signed(sign, bare[length..]);

        var lead = Array.Find(Leads, l => bare.StartsWith(l.Word, StringComparison.Ordinal));
        if (DaysText.Read(bare[(lead.Word?.Length ?? 0)..]) is not { } days) return null;

        var end = Array.Find(Ends, e => days.Rest.StartsWith(e.Word, StringComparison.Ordinal));
        var rest = days.Rest[(end.Word?.Length ?? 0)..];
        return Beside(rest) ? new Figure(FigureKind.Date) { Period = days.Period with { Edge = Edge(lead.Edge, end, days) }, Rest = rest } : null;
    }

    // ≤2024年12月31日. From when on something is to be done (≥2024年) is asked nowhere, and not read; nor is ＜12月, which may leave out December.
    private static Figure? Signed(Comparison sign, string text)
    {
        if (sign is not (Comparison.AtMost or Comparison.Equal) || DaysText.Read(text) is not { Rest: "" } days) return null;

        return new Figure(FigureKind.Date) { Comparison = sign, Period = days.Period with { Edge = sign == Comparison.AtMost ? PeriodEdge.UntilEnd : PeriodEdge.Within } };
    }

    private static string WithoutName(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        var name = at > 0 ? text[..at].TrimEnd(':', '为', '在', '于') : "";
        return Array.Exists(Names, n => name.EndsWith(n, StringComparison.Ordinal)) && !UnitWords.Turns(name) ? text[at..] : text;
    }

    // 9月底前: the end of the month is the deadline itself, so nobody can mean the days before it.
    private static PeriodEdge Edge(PeriodEdge lead, (string? Word, PeriodEdge Edge) end, DaysText.Days days) =>
        days.IsEnd && end.Edge == PeriodEdge.Before ? PeriodEdge.UntilEnd : end.Word is null ? lead : end.Edge;

    // 完成, 到位, 按进度执行: what is to be done by then. More figures, or a word that may turn the sense, and it is no longer a date.
    private static bool Beside(string rest) => rest.Length == 0 || UnitWords.IsEnding(rest)
        || rest.Length <= LongestRest && Array.Exists(Doing, w => rest.EndsWith(w, StringComparison.Ordinal) || rest.StartsWith("完成", StringComparison.Ordinal))
            && rest.All(c => char.IsLetter(c) || c is '、' or ',') && !UnitWords.Turns(rest);
}
