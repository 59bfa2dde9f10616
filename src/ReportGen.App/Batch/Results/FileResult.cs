using System.Collections.Immutable;
using ReportGen.Model.Findings;

namespace ReportGen.App.Batch.Results;

/// <summary>
/// What is left of an input once it is printed: what the overviews, run.json, the line on the screen and the checks over the batch need, and
/// not its model. Findings are already said in the run's language.
/// </summary>
internal sealed record FileResult
{
    /// <summary>The input's name.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the input in lower-case hex; empty where it could not be opened.</summary>
    public string Sha256 { get; init; } = "";

    public required FileOutcome Outcome { get; init; }

    public ImmutableArray<FormResult> Forms { get; init; } = [];

    /// <summary>What is wrong with the file as a whole.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>All findings of the file and its forms.</summary>
    public IEnumerable<Finding> AllFindings => Findings.Concat(Forms.SelectMany(f => f.Findings));
}
