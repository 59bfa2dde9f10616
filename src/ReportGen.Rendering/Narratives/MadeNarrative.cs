using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Narratives;
using ReportGen.Rendering.Disclosures;

namespace ReportGen.Rendering.Narratives;

/// <summary>A narrative as it was made.</summary>
/// <param name="Text">The text.</param>
/// <param name="Figures">图 — its figures by their names, with the amounts of the accounts; each that the text names is here.</param>
/// <param name="Findings">What it lacks.</param>
public sealed record MadeNarrative(NarrativeText Text, ImmutableDictionary<string, FigureChart> Figures, ImmutableArray<Finding> Findings);
