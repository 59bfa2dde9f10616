using System.Collections.Immutable;

namespace ReportGen.Rules.Profiles;

/// <summary>定性档次 — one tier.</summary>
/// <param name="Upper">The highest share of the weight, 0 to 1; the bound belongs to the tier.</param>
/// <param name="Lower">The lowest share of the weight; the bound belongs to the tier.</param>
/// <param name="Words">Words in the actual value that tell the tier (达成预期, 部分, 未); the one that stands first in the text decides.</param>
public sealed record QualitativeTier(decimal Upper, decimal Lower, ImmutableArray<string> Words);
