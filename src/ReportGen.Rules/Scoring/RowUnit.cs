using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>The unit that a row's target and actual value are compared in, and how it is called.</summary>
internal readonly record struct RowUnit(MeasureUnit Unit, string Text)
{
    public static RowUnit Of(Indicator row)
    {
        if (row.MeasureUnit is { } printed) return new RowUnit(MeasureUnit.Parse(printed.Text), printed.Trimmed);
        if (row.Target?.Figure is not { } target) return new RowUnit(MeasureUnit.Parse(""), "");

        // 7752.82万元 against 7381.77万元 is told in 万元; where only one of them says 万, in what both can be told in.
        var word = row.Actual?.Figure.Scale == target.Scale ? WordOf(target.Scale) : "";
        return new RowUnit(MeasureUnit.Parse(word + target.Unit), word + target.Unit);
    }

    /// <summary>The unit of a cell with its own scale, as a sentence names it: 万元.</summary>
    public static string Named(Figure figure) => WordOf(figure.Scale) + figure.Unit;

    private static string WordOf(decimal scale) => scale switch { 1_000m => "千", 10_000m => "万", 100_000_000m => "亿", _ => "" };
}
