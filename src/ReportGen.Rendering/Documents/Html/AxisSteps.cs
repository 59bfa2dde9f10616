namespace ReportGen.Rendering.Documents.Html;

/// <summary>The lines across a chart: round numbers, from at most the least value, and zero, to at least the greatest.</summary>
/// <param name="Low">The lowest line.</param>
/// <param name="High">The highest line; above the lowest even where all values are zero.</param>
/// <param name="Step">From line to line.</param>
internal readonly record struct AxisSteps(double Low, double High, double Step)
{
    /// <summary>About so many steps.</summary>
    private const int Wanted = 5;

    private static readonly double[] Round = [1, 2, 2.5, 5, 10];

    /// <summary>All lines from the lowest to the highest.</summary>
    public IEnumerable<double> Values
    {
        get
        {
            var (low, step) = (Low, Step);
            return Enumerable.Range(0, (int)Math.Round((High - Low) / Step, MidpointRounding.AwayFromZero) + 1).Select(i => low + i * step);
        }
    }

    public static AxisSteps Over(double least, double greatest)
    {
        var (low, high) = (Math.Min(0, least), Math.Max(0, greatest));
        if (low == high)
        {
            return new AxisSteps(0, 1, 1);
        }

        var exact = (high - low) / Wanted;
        var power = Math.Pow(10, Math.Floor(Math.Log10(exact)));
        var step = Round.First(r => r * power >= exact) * power;
        return new AxisSteps(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }
}
