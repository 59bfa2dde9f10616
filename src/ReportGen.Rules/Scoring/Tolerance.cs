using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>容差 — points by which a printed score may differ from a calculated one by rounding alone.</summary>
internal readonly record struct Tolerance(decimal Points)
{
    public static Tolerance Of(Profile profile) => new(profile.Rounding.Tolerance.Value);
}
