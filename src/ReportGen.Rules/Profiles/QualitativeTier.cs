using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>定性档次 — one tier.</summary>
/// <param name="Upper">The highest share of the weight, 0 to 1; the bound belongs to the tier.</param>
/// <param name="Lower">The lowest share of the weight; the bound belongs to the tier.</param>
/// <param name="Words">词语 — words in the actual value that tell the tier beside the common ones of three tiers, which the program knows; usually none.</param>
public sealed record QualitativeTier(decimal Upper, decimal Lower, ImmutableArray<string> Words);
