using ReportGen.Model.Places;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>An amount that is not published.</summary>
/// <param name="Name">Which it is, as a list would write it.</param>
/// <param name="Place">Its cell.</param>
/// <param name="Amount">The amount as filled in, in the unit of its table.</param>
public sealed record MaskedAmount(string Name, Place Place, decimal Amount);
