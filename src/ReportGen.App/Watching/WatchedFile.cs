using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;

namespace ReportGen.App.Watching;

/// <summary>What came of a file of the inbox, for those who look at the page.</summary>
internal sealed record WatchedFile
{
    public required string Name { get; init; }

    /// <summary>SHA-256 of what was read; empty where it could not be opened.</summary>
    public required string Sha256 { get; init; }

    public required FileOutcome Outcome { get; init; }

    public int Forms { get; init; }

    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Hints { get; init; }

    /// <summary>What was written for it, below the output folder.</summary>
    public ImmutableArray<string> Outputs { get; init; } = [];

    /// <summary>Why it could not be read; empty where it was.</summary>
    public string Message { get; init; } = "";

    /// <summary>Whether it was moved to the archive.</summary>
    public bool IsArchived { get; init; }

    /// <summary>What hindered it that may be over the next time: a file held open, a disk that is full; null where nothing did.</summary>
    public Hindrance? Hindrance { get; init; }

    /// <summary>True where an output was changed by a person and stays as it is; nothing is taken for done then.</summary>
    public bool IsChangedByPerson { get; init; }

    /// <summary>When this result came.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>True where nothing is left to be corrected.</summary>
    public bool IsGood => Outcome == FileOutcome.Read && Errors == 0 && Hindrance is null;

    public static WatchedFile Of(FileResult file, DateTimeOffset at)
    {
        var counts = new SeverityCounts();
        counts.Add(file.AllFindings);
        return new WatchedFile
        {
            Name = file.File,
            Sha256 = file.Sha256,
            Outcome = file.Outcome,
            Forms = file.Forms.Length,
            Errors = counts.Errors,
            Warnings = counts.Warnings,
            Hints = counts.Hints,
            Outputs = [.. file.Forms.Select(f => f.Output).Where(o => o.Length > 0)],
            Message = file.Outcome == FileOutcome.Read ? "" : file.Findings[0].Message.In(Model.Phrases.Language.Chinese),
            Hindrance = HindranceOf(file),
            IsChangedByPerson = file.AllFindings.Any(f => f.Id == "PF-902"),
            At = at,
        };
    }

    private static Hindrance? HindranceOf(FileResult file) =>
        file.AllFindings.Select(f => f.Id switch
        {
            "PF-118" => new Hindrance(WaitReason.Unopened, f.Message.In(Model.Phrases.Language.Chinese)),
            "PF-903" => new Hindrance(WaitReason.Unwritten, f.Message.In(Model.Phrases.Language.Chinese)),
            // Damaged, or odd inside: so looks a copy of which only a part has come.
            "PF-111" or "PF-124" => new Hindrance(WaitReason.Growing, ""),
            _ => null,
        }).FirstOrDefault(h => h is not null);

    /// <summary>The same with what was found between it and other files.</summary>
    public WatchedFile With(IEnumerable<Finding> across)
    {
        var counts = new SeverityCounts();
        counts.Add(across);
        return this with { Errors = Errors + counts.Errors, Warnings = Warnings + counts.Warnings, Hints = Hints + counts.Hints };
    }
}
