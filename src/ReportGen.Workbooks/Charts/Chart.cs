using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Workbooks.Charts;

/// <summary>What a chart shows, whoever draws it: a document, a sheet, a page.</summary>
/// <param name="Kind">Columns or a pie.</param>
/// <param name="Title">What it is about; read out to people who cannot see it, and the name of its data.</param>
/// <param name="Categories">The names along the axis, or of the slices.</param>
/// <param name="Series">The values, one for each category; a pie shows the first series.</param>
public sealed record Chart(ChartKind Kind, string Title, ImmutableArray<string> Categories, ImmutableArray<ChartSeries> Series)
{
    /// <summary>From here on an axis of five steps has whole numbers at all of them.</summary>
    private const decimal LeastRound = 50;

    /// <summary>The values of all series; a series with more or fewer values than there are categories is a programmer's mistake.</summary>
    public ImmutableArray<ChartSeries> Series { get; } = Array.TrueForAll([.. Series], s => s.Values.Length == Categories.Length)
        ? Series
        : throw new ArgumentException($"{Title}: every series has a value for each category", nameof(Series));

    /// <summary>The unit of the values, such as 万元; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How its numbers are written: as the text beside it writes them.</summary>
    public ChartNumbers Numbers { get; init; } = new();

    /// <summary>
    /// How it can be drawn; null where there is nothing to draw: no categories, or a pie of zeros. A pie cannot show an amount below zero, so
    /// such a one becomes columns.
    /// </summary>
    public ChartKind? Drawn => Categories.IsEmpty || Series.IsEmpty ? null
        : Kind == ChartKind.Column ? ChartKind.Column
        : Array.Exists([.. Series[0].Values], v => v < 0) ? ChartKind.Column
        : Array.TrueForAll([.. Series[0].Values], v => v == 0) ? null
        : ChartKind.Pie;

    /// <summary>The series that are drawn.</summary>
    public ImmutableArray<ChartSeries> DrawnSeries => Kind == ChartKind.Pie ? [Series[0]] : Series;

    /// <summary>The number format along the axis: large amounts have round numbers there, and decimals would only take room.</summary>
    public string AxisFormatCode => DrawnSeries.SelectMany(s => s.Values).Any(v => Math.Abs(v) >= LeastRound) ? Numbers.WholeFormat : Numbers.Format;

    /// <summary>A value as it is shown.</summary>
    public string Show(decimal value) => Numbers.Rounded(value).ToString(Numbers.FormatOf(value), CultureInfo.InvariantCulture);

    /// <summary>A value as it is shown along the axis.</summary>
    public string ShowOnAxis(decimal value) => Numbers.Rounded(value).ToString(AxisFormatCode, CultureInfo.InvariantCulture);

    /// <summary>The share of a slice as it is shown, with its sign.</summary>
    public string ShowShare(int category) => (ShareOf(category) / 100).ToString(ShareFormatOf(category), CultureInfo.InvariantCulture);

    /// <summary>The number format of the share of a slice.</summary>
    public string ShareFormatOf(int category) => Numbers.ShareFormatOf(100 * Series[0].Values[category] / Series[0].Values.Sum());

    /// <summary>The title and every value in one sentence, for people who cannot see the drawing.</summary>
    public string InWords()
    {
        var values = from series in DrawnSeries
                     from pair in Categories.Zip(series.Values)
                     select $"{(DrawnSeries.Length > 1 ? series.Name + " " : "")}{pair.First} {Show(pair.Second)}{Unit}";
        return $"{Title}：{string.Join("；", values)}";
    }

    /// <summary>The share of a slice in %, rounded as it is shown.</summary>
    private decimal ShareOf(int category)
    {
        var exact = 100 * Series[0].Values[category] / Series[0].Values.Sum();
        return Math.Round(exact, Numbers.PlacesOfShare(exact), MidpointRounding.AwayFromZero);
    }
}

/// <summary>One row of values with its name.</summary>
/// <param name="Name">The name in the legend.</param>
/// <param name="Values">A value for each category.</param>
public sealed record ChartSeries(string Name, ImmutableArray<decimal> Values);

/// <summary>The kinds of charts.</summary>
public enum ChartKind
{
    /// <summary>Columns side by side: amounts compared.</summary>
    Column,

    /// <summary>A pie: parts of a whole.</summary>
    Pie,
}
