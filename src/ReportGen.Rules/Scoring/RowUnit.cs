using ReportGen.Model.Cells;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Scoring;

/// <summary>The unit that a row's target and actual value are compared in, and how it is called.</summary>
internal readonly record struct RowUnit(MeasureUnit Unit, string Text)
{
    /// <summary>The unit of the column for it; where there is none, or its cell is blank, the one that target and actual value name.</summary>
    public static RowUnit Of(Indicator row)
    {
        if (IsPrinted(row)) return new RowUnit(MeasureUnit.Parse(row.MeasureUnit!.Text), row.MeasureUnit.Trimmed);
        if (row.Target?.Figure is not { } target) return new RowUnit(MeasureUnit.Parse(""), "");

        // 90万元 against a bare 88.5 is told in 万元, as is a bare 90 against 88.5万元.
        var reading = BareScale.Of(row);
        if (reading == ScaleReading.Shared && IsBare(target)) return Named(row.Actual!.Figure);
        if (reading == ScaleReading.Shared) return Named(target);

        // 7752.82万元 against 7381.77万元 is told in 万元; where only one of them says 万, in what both can be told in.
        return row.Actual?.Figure.Scale == target.Scale ? Named(target) : new RowUnit(MeasureUnit.Parse(target.Unit), target.Unit);
    }

    /// <summary>The cell that names the unit: the column for it, or the target; null where there is neither.</summary>
    public static Entry? CellOf(Indicator row) => row.MeasureUnit ?? row.Target;

    /// <summary>The unit as that cell names it, without a scale in front of it where it stands behind a number.</summary>
    public static string PrintedIn(Indicator row) => row.MeasureUnit?.Trimmed ?? row.Target?.Figure.Unit ?? "";

    /// <summary>True where the form prints a unit beside the row's values.</summary>
    public static bool IsPrinted(Indicator row) => row.MeasureUnit is { IsBlank: false };

    /// <summary>True for a number with nothing that says of what, or how many thousands.</summary>
    public static bool IsBare(Figure figure) => figure is { IsNumber: true, Unit.Length: 0, Scale: 1 };

    /// <summary>The unit of a cell with its own scale, as a sentence names it: 万元.</summary>
    public static RowUnit Named(Figure figure)
    {
        var text = WordOf(figure.Scale) + figure.Unit;
        return new RowUnit(MeasureUnit.Parse(text), text);
    }

    private static string WordOf(decimal scale) =>
        scale switch { 1_000m => "千", 10_000m => "万", 1_000_000m => "百万", 10_000_000m => "千万", 100_000_000m => "亿", _ => "" };
}
