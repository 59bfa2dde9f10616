using ReportGen.Model.Cells;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Scoring;

/// <summary>Dates held against each other: 2023年10月 against 2023年12月, 7月 against 9月前, 按时完成 against a deadline.</summary>
internal static class PeriodJudgement
{
    private static TimingWords Words => TimingWords.List;

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
        || row.Name.HasAny(Words.Completion) || target.Figure.Rest.EndsWithAny(Words.Completion);

    // 9月前 with something done in September: by the letter too late, as many mean it in time.
    private static bool? Before(Period wanted, Period reached) =>
        Decide(wanted.From == wanted.To ? reached.To.Against(wanted.To) <= 0 : reached.To.Against(wanted.From) < 0, reached, wanted);

    // What is itself only said to lie before a day may have been done at any time before it.
    private static bool? Decide(bool met, Period reached, Period wanted) =>
        met ? true : reached.Edge == PeriodEdge.Within && reached.From.Against(wanted.To) > 0 ? false : null;

    private static bool? ByWords(string text)
    {
        if (text.HasAny(Words.Limiting)) return null;
        return text.HasAny(Words.Late) ? false : text.HasAny(Words.InTime) && !text.Contains('未', StringComparison.Ordinal) ? true : null;
    }
}
