using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>What run.json says of a run. Null and empty where it was written by a program that did not keep it yet.</summary>
internal sealed record RunRecord
{
    /// <summary>As the user named it.</summary>
    public required string Name { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Program { get; init; }

    /// <summary>Fingerprint of the program.</summary>
    public string? Build { get; init; }

    /// <summary>Fingerprint of all drawings and labels.</summary>
    public string? Recognition { get; init; }

    /// <summary>The options by their names, written as text; which part of a run it is, is one of them.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>SHA-256 of the layouts of the overviews.</summary>
    public ImmutableSortedDictionary<string, string> Layouts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<RecordedKit> Kits { get; init; } = [];

    public ImmutableArray<RecordedInput> Inputs { get; init; } = [];

    public ImmutableArray<RecordedFinding> Findings { get; init; } = [];

    /// <summary>SHA-256 of the outputs, by their names.</summary>
    public ImmutableSortedDictionary<string, string> Outputs { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>False for records without the rows of forms.</summary>
    public bool HasRows => Inputs.SelectMany(i => i.Forms).All(f => f.Rows is not null);
}

/// <summary>A kit that judged a form.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Of the kit and of its profile.</param>
/// <param name="Fingerprint">SHA-256 over its files; empty where it was not kept.</param>
/// <param name="Files">SHA-256 of each file; empty where they were not kept.</param>
internal sealed record RecordedKit(string Id, string Version, string Fingerprint, ImmutableSortedDictionary<string, string> Files);

/// <summary>An input.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sha256">Of its content; empty where it could not be opened.</param>
/// <param name="Outcome">As written in run.json.</param>
/// <param name="Forms">Its forms.</param>
internal sealed record RecordedInput(string File, string Sha256, string Outcome, ImmutableArray<RecordedForm> Forms);

/// <summary>A form.</summary>
internal sealed record RecordedForm
{
    public required string Sheet { get; init; }

    /// <summary>Where it begins.</summary>
    public required string Cell { get; init; }

    public required string Kit { get; init; }

    public string Agency { get; init; } = "";

    public required string Project { get; init; }

    /// <summary>The printed form; empty where none was written.</summary>
    public required string Output { get; init; }

    /// <summary>自评得分, 规则得分 and their kin by their names in run.json; null where there is none.</summary>
    public required ImmutableSortedDictionary<string, string?> Scores { get; init; }

    /// <summary>Its rows; null where they were not kept.</summary>
    public ImmutableArray<RecordedRow>? Rows { get; init; }
}

/// <summary>A row of a form.</summary>
/// <param name="IsExecution">True for 预算执行.</param>
/// <param name="Cell">Where it stands.</param>
/// <param name="Name">三级指标.</param>
internal sealed record RecordedRow(bool IsExecution, string Cell, string Name)
{
    /// <summary>指标值.</summary>
    public string Target { get; init; } = "";

    /// <summary>实际完成值.</summary>
    public string Actual { get; init; } = "";

    /// <summary>分值 — null where there is none.</summary>
    public string? Weight { get; init; }

    /// <summary>自评得分 — null where there is none.</summary>
    public string? Self { get; init; }

    /// <summary>规则得分 — null where it is 未能判定.</summary>
    public string? Rule { get; init; }

    /// <summary>What it says and gets, by the names in run.json.</summary>
    public IEnumerable<(string Name, string? Value)> Values => [("name", Name), ("target", Target), ("actual", Actual), ("weight", Weight), ("self", Self), ("rule", Rule)];
}

/// <summary>A finding.</summary>
internal sealed record RecordedFinding(string Id, string Severity, string File, string Sheet, string Cell, string Message, string Value, string? Difference);
