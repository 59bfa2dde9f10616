using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>Rounding by the mode that a profile names.</summary>
internal static class Rounding
{
    // Systems keep scores with up to three.
    private const int MostDecimals = 3;

    public static decimal Round(decimal value, int decimals, RoundingMode mode) => decimal.Round(value, decimals, mode switch
    {
        RoundingMode.HalfUp => MidpointRounding.AwayFromZero,
        RoundingMode.Truncate => MidpointRounding.ToZero,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, null),
    });

    public static decimal Score(this RoundingRules rules, decimal exact) => Round(exact, rules.ScoreDecimals.Value, rules.Mode.Value);

    public static decimal Rate(this RoundingRules rules, decimal exact) => Round(exact, rules.RateDecimals.Value, rules.Mode.Value);

    /// <summary>A sum of scores as a total can be printed: one score with all decimals of its calculation (0.473188585) does not ask for such a total.</summary>
    public static decimal ToPrint(this RoundingRules rules, decimal sum) => sum.Scale > MostDecimals ? rules.Score(sum) : sum;

    /// <summary>A ratio or a sum of money in a sentence: two decimals say enough.</summary>
    public static decimal Short(decimal exact) => decimal.Round(exact, 2, MidpointRounding.AwayFromZero);

    /// <summary>A long intermediate result, short enough to read; never calculated on with.</summary>
    public static decimal ToRead(decimal exact) => decimal.Round(exact, 6, MidpointRounding.AwayFromZero);
}
