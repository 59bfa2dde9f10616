using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Model.Values;
using ReportGen.Rules.Lexicon;

namespace ReportGen.Rules.Scoring;

/// <summary>Targets that are no single number: dates, ranges, words of rank, 是 and 否. They are met or missed; what they earn is not for the program to say.</summary>
internal static class WordedTarget
{
    /// <summary>True where the target is one of them and the actual value answers it, whatever sign the row prints.</summary>
    public static bool Is(Indicator row) => (row.Target?.Figure.Kind, row.Actual?.Figure.Kind) is (FigureKind.Range, FigureKind.Quantity)
        or (FigureKind.Date, FigureKind.Date or FigureKind.Text)
        or (FigureKind.Grade, FigureKind.Grade)
        or (FigureKind.YesNo, FigureKind.YesNo);

    /// <summary>Judges a row that prints a sign before such a target.</summary>
    public static RowScore Score(RowScore row)
    {
        var met = row.Row.Actual!.Trimmed == row.Row.Target!.Trimmed ? true : Met(row);
        return row with { Met = met, Undetermined = met is null || row.Weight is not null ? WhyOpen(row.Row) : row.NoPoints };
    }

    /// <summary>Whether the target is met; null where that cannot be told.</summary>
    public static bool? Met(RowScore row)
    {
        if (row.Row is not { Target: { IsBlank: false } target, Actual: { IsBlank: false } actual }) return null;
        return target.Figure.Kind switch
        {
            FigureKind.Date => PeriodJudgement.Met(row, target, actual),
            FigureKind.Range => IsWithin(row.Row, target) ? true : null,
            FigureKind.Grade or FigureKind.YesNo => RankJudgement.Met(target, actual),
            FigureKind.Text when Array.Exists(Denials.Words, d => actual.Trimmed == d + target.Trimmed) => false,
            _ => null,
        };
    }

    /// <summary>Why nobody but a person gives points.</summary>
    public static Phrase WhyOpen(Indicator row) => Phrase.Of(row.Target?.Figure.Kind switch
    {
        FigureKind.Date => "reason.date",
        FigureKind.Range => "reason.range",
        FigureKind.YesNo => "reason.yes-no",
        _ => "reason.qualitative",
    });

    // Outside a range a row may have done too little or more than was asked: the range does not say which way is good.
    private static bool IsWithin(Indicator row, Entry target)
    {
        var unit = target.Figure.Parts[1].Unit is { Length: > 0 } own && !RowUnit.IsPrinted(row) ? MeasureUnit.Parse(own) : RowUnit.Of(row).Unit;
        return Measured.Target(target with { Figure = target.Figure.Parts[0] }, unit).Value is { } low
            && Measured.Target(target with { Figure = target.Figure.Parts[1] }, unit).Value is { } high
            && Measured.Actual(row.Actual, unit) is { Value: { } reached, Qualifier: Qualifier.Exact }
            && reached >= low && reached <= high;
    }
}
