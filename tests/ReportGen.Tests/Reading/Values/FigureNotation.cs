using System.Globalization;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Tests.Reading.Values;

/// <summary>
/// A reading in one line, as tests/cases/values/wild.csv and docs/数值写法.md write it: <c>≥2400 份</c>, <c>333×10000</c>, <c>40+ 条</c> (or more),
/// <c>50- 人</c> (or less), <c>50~ 人</c> (about), <c>100 % {完成}</c> (words beside it), <c>--09-01..--09-30 前</c> (no year), <c>优良中差#0</c> (the best
/// of its scale), <c>*</c> withheld, <c>/</c> not applicable, <c>文</c> words, <c>? Prose</c> not understood.
/// </summary>
internal static class FigureNotation
{
    public static string Of(Figure figure) => figure.Kind switch
    {
        FigureKind.Quantity => Quantity(figure),
        FigureKind.Range => $"{Quantity(figure.Parts[0])} .. {Quantity(figure.Parts[1])}",
        FigureKind.Several => string.Join("；", figure.Parts.Select(Quantity)),
        FigureKind.Date => $"{Day(figure.Period!.From)}..{Day(figure.Period.To)}{Edge(figure.Period.Edge)}{Rest(figure)}",
        FigureKind.Grade or FigureKind.YesNo => $"{figure.Rank!.Scale}#{figure.Rank.Place?.ToString(CultureInfo.InvariantCulture) ?? "?"}",
        FigureKind.Text => figure.Comparison is { } comparison ? $"符号 {StandardTerms<Comparison>.Printed(comparison)}" : "文",
        FigureKind.Mixed => $"? {figure.Unread}",
        FigureKind.Masked => "*",
        FigureKind.NotApplicable => "/",
        _ => figure.Kind.ToString(),
    };

    private static string Quantity(Figure figure)
    {
        var sign = figure.Comparison is { } comparison ? StandardTerms<Comparison>.Printed(comparison) : "";
        var open = figure.Qualifier switch { Qualifier.OrMore => "+", Qualifier.OrLess => "-", Qualifier.About => "~", _ => "" };
        var scale = figure.Scale == 1 ? "" : "×" + figure.Scale.ToString(CultureInfo.InvariantCulture);
        var unit = figure.Unit.Length == 0 ? "" : " " + figure.Unit;
        return sign.Replace('＝', '=').Replace('＞', '>').Replace('＜', '<') + figure.Number!.Value.ToString(CultureInfo.InvariantCulture) + open + scale + unit + Rest(figure);
    }

    private static string Rest(Figure figure) => figure.Rest.Length == 0 ? "" : $" {{{figure.Rest}}}";

    private static string Edge(PeriodEdge edge) => edge switch { PeriodEdge.Before => " 前", PeriodEdge.UntilEnd => " 止", _ => "" };

    private static string Day(CalendarDay day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"}-{day.Month:00}-{day.Day:00}");
}
