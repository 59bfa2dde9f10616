using System.Collections.Immutable;
using ReportGen.Model.Phrases;
using ReportGen.Model.Places;

namespace ReportGen.Model.Findings;

/// <summary>
/// What is wrong with a form: which rule, where, what stands there, what was expected, and the one next step. Findings are collected,
/// never thrown; all of a run are found in that run.
/// </summary>
/// <param name="Id">The id in the catalogue, such as <c>PF-501</c>; never changes its meaning.</param>
/// <param name="Severity">By the catalogue, unless a profile says otherwise.</param>
/// <param name="Place">Where; always with a file, and with a cell wherever there is one.</param>
public sealed record Finding(string Id, Severity Severity, Place Place)
{
    /// <summary>Further cells that say the same and are wrong in the same way; told with this one, not each for itself.</summary>
    public ImmutableArray<Place> Also { get; init; } = [];

    /// <summary>What stands there, as printed.</summary>
    public string Value { get; init; } = "";

    /// <summary>What was expected instead.</summary>
    public Phrase Expected { get; init; } = Phrase.None;

    /// <summary>Value minus expected where both are numbers; null otherwise.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The notice and clause, or the practice, that the expectation comes from.</summary>
    public string Basis { get; init; } = "";

    /// <summary>What happened, in a sentence.</summary>
    public required Phrase Message { get; init; }

    /// <summary>What to do next, in a sentence.</summary>
    public required Phrase Next { get; init; }
}
