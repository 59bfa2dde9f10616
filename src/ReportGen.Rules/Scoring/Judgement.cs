using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Whether an actual value meets its target. A number that leaves something open (40余) is met or missed only where both ends agree.</summary>
internal static class Judgement
{
    public static bool? Met(Comparison comparison, Qualifier qualifier, decimal actual, decimal target)
    {
        decimal? low = qualifier == Qualifier.OrLess ? null : actual;
        decimal? high = qualifier == Qualifier.OrMore ? null : actual;
        return comparison switch
        {
            Comparison.AtLeast => Decide(low >= target, high < target),
            Comparison.MoreThan => Decide(low > target, high <= target),
            Comparison.AtMost => Decide(high <= target, low > target),
            Comparison.LessThan => Decide(high < target, low >= target),
            Comparison.Equal => Decide(low == target && high == target, low > target || high < target),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, null),
        };
    }

    /// <summary>The comparison as the profile reads it: an inclusive ＞ is a ≥.</summary>
    public static Comparison Effective(Comparison comparison, StrictReading reading) => (comparison, reading) switch
    {
        (Comparison.MoreThan, StrictReading.Inclusive) => Comparison.AtLeast,
        (Comparison.LessThan, StrictReading.Inclusive) => Comparison.AtMost,
        _ => comparison,
    };

    private static bool? Decide(bool met, bool missed) => met ? true : missed ? false : null;
}
