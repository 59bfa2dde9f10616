using System.Collections.Immutable;
using ReportGen.Model.Cells;

namespace ReportGen.Rules.Publishing.Masking;

/// <summary>Cells that are bound to each other: who knows all but one knows that one.</summary>
/// <param name="Left">The total, or whatever stands alone.</param>
/// <param name="Right">What it is made of.</param>
internal sealed record Relation(ImmutableArray<Entry> Left, ImmutableArray<Entry> Right);
