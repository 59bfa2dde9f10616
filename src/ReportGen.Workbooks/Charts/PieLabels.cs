namespace ReportGen.Workbooks.Charts;

/// <summary>
/// Where the labels of a pie stand: outside, each as near to the middle of its slice as the labels above and below let it. Small slices lie
/// side by side, and programs print their labels one over the other; so their places are worked out here, for every drawing alike.
/// </summary>
public sealed class PieLabels
{
    /// <summary>From the edge of the pie to the middle of a label's near side, in points.</summary>
    private const double Gap = 10;

    /// <summary>What a label takes from top to bottom, in em.</summary>
    private const double LineHeight = 1.35;

    private readonly double[] _x;
    private readonly double[] _y;

    /// <param name="chart">A chart that is drawn as a pie.</param>
    /// <param name="frame">Where the pie lies.</param>
    public PieLabels(Chart chart, PieFrame frame)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var values = chart.Series[0].Values;
        var sum = values.Sum();
        (_x, _y, Slices) = (new double[values.Length], new double[values.Length], []);
        var turned = 0m;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > 0)
            {
                Slices.Add(new PieSlice(i, (double)(turned / sum), (double)((turned + values[i]) / sum)));
            }

            turned += values[i];
        }

        Place(frame, Slices.Where(s => s.Middle < 0.5), 1);
        Place(frame, Slices.Where(s => s.Middle >= 0.5).Reverse(), -1);
    }

    /// <summary>The slices that are seen; one of nothing has no label either.</summary>
    public List<PieSlice> Slices { get; }

    /// <summary>The middle of a label's side towards the pie, from the upper left corner of the drawing, in points.</summary>
    public (double X, double Y) Of(PieSlice slice) => (_x[slice.Category], _y[slice.Category]);

    /// <summary>Where the label would stand if it had no neighbours.</summary>
    public static (double X, double Y) Wanted(PieSlice slice, PieFrame frame)
    {
        var (sin, cos) = Math.SinCos(2 * Math.PI * slice.Middle);
        return (frame.X + (frame.Radius + Gap) * sin, frame.Y - (frame.Radius + Gap) * cos);
    }

    /// <summary>From top to bottom each label below the one before; then from the bottom up, so that the last is within the drawing.</summary>
    private void Place(PieFrame frame, IEnumerable<PieSlice> side, int direction)
    {
        var slices = side.ToList();
        var line = frame.FontSize * LineHeight;
        var y = slices.Select(s => Wanted(s, frame).Y).ToArray();
        for (var i = 0; i < y.Length; i++)
        {
            y[i] = Math.Max(y[i], i == 0 ? line / 2 : y[i - 1] + line);
        }

        for (var i = y.Length - 1; i >= 0; i--)
        {
            y[i] = Math.Min(y[i], i == y.Length - 1 ? frame.Height - line / 2 : y[i + 1] - line);
        }

        for (var i = 0; i < y.Length; i++)
        {
            var away = y[i] - frame.Y;
            var reach = frame.Radius + Gap;
            _y[slices[i].Category] = y[i];
            _x[slices[i].Category] = Math.Abs(away - (Wanted(slices[i], frame).Y - frame.Y)) < 0.5
                ? Wanted(slices[i], frame).X
                : frame.X + direction * Math.Max(Math.Sqrt(Math.Max(0, reach * reach - away * away)), frame.Radius * 0.5) + direction * Gap;
        }
    }
}

/// <summary>A slice that is seen.</summary>
/// <param name="Category">The number of its category, from 0.</param>
/// <param name="From">Where it begins, in turns clockwise from the top: 0 to 1.</param>
/// <param name="To">Where it ends.</param>
public readonly record struct PieSlice(int Category, double From, double To)
{
    public double Middle => (From + To) / 2;
}

/// <summary>Where a pie lies in its drawing, in points.</summary>
/// <param name="X">Its middle, from the left.</param>
/// <param name="Y">Its middle, from the top.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Height">The height of the drawing.</param>
/// <param name="FontSize">The size of the labels.</param>
public readonly record struct PieFrame(double X, double Y, double Radius, double Height, double FontSize);
