namespace ReportGen.Model.Values;

/// <summary>档次 — a word's place in its scale. Words of different scales cannot be compared.</summary>
/// <param name="Scale">Names the scale: 优良中差, 是否, or the word that all its degrees are made of (高 for 较高).</param>
/// <param name="Place">0 for the best, and on; null for a text that names the whole scale (优良中低差).</param>
public sealed record Rank(string Scale, int? Place);
