using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>One thing that is other than before.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="What">What of it: the name of the value in run.json, the id of the finding, the output.</param>
/// <param name="Before">What it was; null where there was none, for rule scores 未能判定.</param>
/// <param name="After">What it is; null likewise.</param>
internal sealed record Change(ChangeKind Kind, string What, string? Before, string? After)
{
    /// <summary>三级指标 — the row that it is of; empty for whole forms and for 预算执行.</summary>
    public string Row { get; init; } = "";

    /// <summary>The file that a finding is told of; empty for everything else.</summary>
    public string File { get; init; } = "";

    /// <summary>Where it stands, in the new input where it is there; empty for whole forms and outputs.</summary>
    public string Cell { get; init; } = "";

    /// <summary>The level of a finding, as in run.json; empty for everything else.</summary>
    public string Severity { get; init; } = "";

    /// <summary>Which side of the result it is.</summary>
    public required Aspect Aspect { get; init; }

    /// <summary>What may have led to it; empty where nothing was found.</summary>
    public ImmutableArray<Cause> Why { get; init; } = [];

    /// <summary>The same with its causes: the near ones, or where there is none, the remote ones.</summary>
    public Change With(IEnumerable<Cause> causes)
    {
        var all = causes.Where(c => c.Explains(Aspect)).ToList();
        // An output is called like its input; other inputs matter only where two would be called alike.
        if (Aspect == Aspect.Names && all.Exists(c => c.Kind == CauseKind.Renamed)) all.RemoveAll(c => c.Kind == CauseKind.OtherForms);
        return this with { Why = all.Exists(c => !c.IsRemote) ? [.. all.Where(c => !c.IsRemote)] : [.. all] };
    }
}

/// <summary>The kinds of changes; in JSON by these names.</summary>
internal enum ChangeKind
{
    /// <summary>The form, or the file, is only in the second run.</summary>
    Came,

    /// <summary>The form, or the file, is only in the first run.</summary>
    Went,

    /// <summary>A value of the form as a whole.</summary>
    Form,

    /// <summary>A value of a row.</summary>
    Row,

    /// <summary>A row that was not there before.</summary>
    RowCame,

    /// <summary>A row that is gone.</summary>
    RowWent,

    FindingCame,

    FindingWent,

    /// <summary>A finding at the same place that says something else.</summary>
    FindingChanged,

    OutputCame,

    OutputWent,

    OutputChanged,

    /// <summary>An output with the same bytes under another name.</summary>
    OutputRenamed,
}
