using System.Collections.Immutable;

namespace ReportGen.App.Differences;

/// <summary>Which findings of a form came and went, by id and place. One that was only moved with its row is none of them.</summary>
/// <param name="isOneLanguage">False where the two runs speak two languages: then what findings say is not compared.</param>
internal sealed class FindingChanges(bool isOneLanguage)
{
    private static readonly HashSet<string> OfTheWorld = new(StringComparer.Ordinal) { "PF-118", "PF-119", "PF-902", "PF-903", "PF-904", "PF-908", "PF-909" };

    /// <param name="before">Of the first run.</param>
    /// <param name="after">Of the second run.</param>
    /// <param name="moved">Where the rows of the form have gone.</param>
    public IEnumerable<Change> Of(ImmutableArray<RecordedFinding> before, ImmutableArray<RecordedFinding> after, MovedRows moved)
    {
        var old = before.Select(f => new Placed(f, moved.Of(f.Cell))).ToList();
        var @new = after.Select(f => new Placed(f, f.Cell)).ToList();
        return Pairs.Of(old, @new, p => (p.Finding.Id, p.Finding.Sheet, p.Cell, p.Finding.Message), p => (p.Finding.Id, p.Finding.Sheet, p.Cell)).Select(pair => pair switch
        {
            { Before: null, After.Finding: var came } => Of(ChangeKind.FindingCame, null, came.Message, came),
            { Before.Finding: var went, After: null } => Of(ChangeKind.FindingWent, went.Message, null, went),
            { Before.Finding: var was, After.Finding: var @is } when IsOther(was, @is) => Of(ChangeKind.FindingChanged, was.Message, @is.Message, @is),
            _ => null,
        }).OfType<Change>();
    }

    /// <summary>A finding with the cell at which it stands now.</summary>
    private sealed record Placed(RecordedFinding Finding, string Cell);

    /// <summary>True for what the world did: locked files, full disks, files that persons had changed.</summary>
    public static bool IsOfTheWorld(RecordedFinding finding) => OfTheWorld.Contains(finding.Id);

    /// <summary>The sentence of a finding that has moved names cells that have moved too.</summary>
    private bool IsOther(RecordedFinding was, RecordedFinding @is) =>
        (was.Severity, was.Value, was.Difference) != (@is.Severity, @is.Value, @is.Difference) || (isOneLanguage && was.Cell == @is.Cell && was.Message != @is.Message);

    private static Change Of(ChangeKind kind, string? before, string? after, RecordedFinding finding) => new(kind, finding.Id, before, after)
    {
        File = finding.File,
        Cell = finding.Cell,
        Severity = finding.Severity,
        Aspect = AspectOf(finding.Id),
    };

    /// <summary>PF-811 to PF-819 tell what is between forms, those from PF-900 on what happened in printing.</summary>
    private static Aspect AspectOf(string id) => id.StartsWith("PF-81", StringComparison.Ordinal) && id != "PF-810" ? Aspect.Across
        : id.StartsWith("PF-9", StringComparison.Ordinal) ? Aspect.PrintFindings
        : Aspect.Findings;
}
