using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rendering.Reports;
using ReportGen.Rules.Checks.Across;

namespace ReportGen.App.Batch.Results;

/// <summary>What is left of a form once it is printed.</summary>
internal sealed record FormResult
{
    /// <summary>Where it began.</summary>
    public required Place Place { get; init; }

    /// <summary>The id of its kit.</summary>
    public required string Kit { get; init; }

    /// <summary>项目名称 — the project, or the department.</summary>
    public required string Project { get; init; }

    /// <summary>The official form that was written, below the output folder; empty where none was.</summary>
    public string Output { get; init; } = "";

    public required FormScores Scores { get; init; }

    /// <summary>Its scored parts, for whoever compares two runs.</summary>
    public ImmutableArray<RowResult> Rows { get; init; } = [];

    /// <summary>Its row in 汇总.xlsx, still without the numbers of findings.</summary>
    public required SummaryRow Row { get; init; }

    /// <summary>What was found in reading and checking it.</summary>
    public ImmutableArray<Finding> Read { get; init; } = [];

    /// <summary>What was found in printing it.</summary>
    public ImmutableArray<Finding> Printed { get; init; } = [];

    /// <summary>What was found when it was held against the other forms; never kept, for the others may be others the next time.</summary>
    public ImmutableArray<Finding> Across { get; init; } = [];

    /// <summary>What it is held against the other forms by; null where no run has use for it.</summary>
    public FormDigest? Digest { get; init; }

    /// <summary>Its long texts, in the order of the digest's, for quotations.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>All findings of the form.</summary>
    public IEnumerable<Finding> Findings => Read.Concat(Printed).Concat(Across);
}
