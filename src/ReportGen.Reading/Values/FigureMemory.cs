using System.Collections.Concurrent;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>
/// Figures of short texts that were read before: the same few hundred stand in all forms, and each form is read twice, as it came in and as it was printed.
/// </summary>
internal static class FigureMemory
{
    /// <summary>A longer text seldom comes again.</summary>
    private const int LongestText = 16;

    /// <summary>The bound is for files of nothing but different texts.</summary>
    private const int MostKept = 4_096;

    private static readonly ConcurrentDictionary<string, Read> Kept = new(StringComparer.Ordinal);

    private static int _kept;

    /// <summary>The figure of a text and the number that its cell stores; null where it was not read before, or with another number.</summary>
    public static Figure? Find(string text, decimal? stored) =>
        text.Length <= LongestText && Kept.TryGetValue(text, out var read) && IsSame(read.Stored, stored) ? read.Figure : null;

    /// <summary>Keeps a figure for the next time.</summary>
    public static Figure Keep(string text, decimal? stored, Figure figure)
    {
        if (text.Length <= LongestText && _kept < MostKept && Kept.TryAdd(text, new Read(stored, figure)))
        {
            Interlocked.Increment(ref _kept);
        }

        return figure;
    }

    /// <summary>2 and 2.00 are equal, but not written alike.</summary>
    private static bool IsSame(decimal? one, decimal? other) => one == other && one?.Scale == other?.Scale;

    private sealed record Read(decimal? Stored, Figure Figure);
}
