using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Scoring;

namespace ReportGen.App.Batch;

/// <summary>What came of one input file.</summary>
public sealed record ProcessedFile
{
    public required InputFile Input { get; init; }

    /// <summary>SHA-256 of the file in lower-case hex; empty where it could not be opened.</summary>
    public string Sha256 { get; init; } = "";

    public required FileOutcome Outcome { get; init; }

    public ImmutableArray<ProcessedForm> Forms { get; init; } = [];

    /// <summary>What is wrong with the file as a whole.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>All findings of the file and its forms.</summary>
    public IEnumerable<Finding> AllFindings => Findings.Concat(Forms.SelectMany(f => f.Findings));
}

/// <summary>How far a file came.</summary>
public enum FileOutcome
{
    /// <summary>Read; there may be findings.</summary>
    Read,

    /// <summary>Not readable as a workbook, or no form in it; the finding says why.</summary>
    Unreadable,

    /// <summary>A fault of the program; the log has the details, the other files went on.</summary>
    Failed,
}

/// <summary>One form of a file.</summary>
public sealed record ProcessedForm
{
    public required Kit Kit { get; init; }

    public required EvaluationForm Form { get; init; }

    public required Scorecard Scores { get; init; }

    /// <summary>What was found in reading and checking it, and between it and others.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What was found in printing it.</summary>
    public ImmutableArray<Finding> PrintFindings { get; init; } = [];

    /// <summary>The official form that was written, below the output folder; empty where none was.</summary>
    public string Output { get; init; } = "";
}
