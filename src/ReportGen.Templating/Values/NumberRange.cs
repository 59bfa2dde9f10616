namespace ReportGen.Templating.Values;

/// <summary><c>first..last</c>: whole numbers one by one, upwards or downwards, never held as a list.</summary>
/// <param name="First">The first number.</param>
/// <param name="Count">How many.</param>
/// <param name="Step">1 or -1.</param>
internal sealed record NumberRange(long First, long Count, int Step)
{
    /// <param name="first">Where it begins.</param>
    /// <param name="last">Where it ends.</param>
    /// <param name="inclusive">Whether the end belongs to it.</param>
    public static NumberRange Of(long first, long last, bool inclusive)
    {
        var step = first <= last ? 1 : -1;
        var distance = Int128.Abs((Int128)last - first) + (inclusive ? 1 : 0);
        return new NumberRange(first, (long)Int128.Min(distance, long.MaxValue), step);
    }

    public Value this[long index] => Value.OfSmallest(First + (index * Step));
}
