using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>Dates held against each other: 2023年10月 against 2023年12月, 7月 against 9月前, 按时完成 against a deadline.</summary>
internal static class PeriodJudgement
{
    // Rows about these ask until when, also where the target does not say 前.
    private static readonly string[] Completion = ["完成", "完工", "竣工", "验收", "交付", "到位", "时限", "期限"];

    private static readonly string[] InTime = ["按时", "按期", "如期", "提前"];
    private static readonly string[] Late = ["未按时", "未按期", "未如期", "未及时", "逾期", "延期", "延迟", "推迟", "滞后"];

    // 部分按时完成, 无延期: such a sentence says neither.
    private static readonly string[] Limiting = ["部分", "基本", "除", "未延", "未逾", "无延", "无逾", "没有", "不存在"];

    /// <summary>Whether the target is met; null where that cannot be told.</summary>
    public static bool? Met(RowScore row, Entry target, Entry actual)
    {
        if (actual.Figure.Kind == FigureKind.Text) return ByWords(actual.Trimmed);
        if (target.Figure.Period is not { } wanted || actual.Figure.Period is not { } reached) return null;

        if (wanted.From.Year.HasValue != reached.From.Year.HasValue)
        {
            if (row.FormYear is not { } year) return null;
            (wanted, reached) = (wanted.In(year), reached.In(year));
        }

        return Edge(row, target, wanted) switch
        {
            PeriodEdge.Before => Before(wanted, reached),
            PeriodEdge.UntilEnd => Decide(reached.To.Against(wanted.To) <= 0, reached, wanted),
            _ => reached.From.Against(wanted.From) >= 0 && reached.To.Against(wanted.To) <= 0 ? true : null,
        };
    }

    private static PeriodEdge Edge(RowScore row, Entry target, Period wanted) => wanted.Edge == PeriodEdge.Within && AsksUntilWhen(row, target) ? PeriodEdge.UntilEnd : wanted.Edge;

    private static bool AsksUntilWhen(RowScore row, Entry target) => row.Comparison is Comparison.AtMost or Comparison.LessThan
        || Array.Exists(Completion, w => row.Name.Contains(w, StringComparison.Ordinal) || target.Figure.Rest.EndsWith(w, StringComparison.Ordinal));

    // 9月前 with something done in September: by the letter too late, as many mean it in time.
    private static bool? Before(Period wanted, Period reached) =>
        Decide(wanted.From == wanted.To ? reached.To.Against(wanted.To) <= 0 : reached.To.Against(wanted.From) < 0, reached, wanted);

    // What is itself only said to lie before a day may have been done at any time before it.
    private static bool? Decide(bool met, Period reached, Period wanted) =>
        met ? true : reached.Edge == PeriodEdge.Within && reached.From.Against(wanted.To) > 0 ? false : null;

    private static bool? ByWords(string text)
    {
        if (Has(text, Limiting)) return null;
        return Has(text, Late) ? false : Has(text, InTime) && !text.Contains('未', StringComparison.Ordinal) ? true : null;
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.Ordinal));
}
