using System.Collections.Immutable;
using ReportGen.App.Kits;
using ReportGen.Reading;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Opening;
using Serilog;

namespace ReportGen.App.Batch;

/// <summary>
/// Reads, scores and checks one file after another. What the world does wrong is told as a finding of the file
/// (<see cref="FileGuard"/>); the other files go on.
/// </summary>
public sealed class FileProcessing
{
    private readonly ImmutableDictionary<string, Kit> _kits;
    private readonly ReadLimits _limits;
    private readonly ILogger _log;

    public FileProcessing(IEnumerable<Kit> kits, ReadLimits limits, ILogger log)
    {
        _kits = kits.ToImmutableDictionary(k => k.Id);
        (_limits, _log) = (limits, log);
        Plans = [.. _kits.Values.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => k.Plan)];
    }

    /// <summary>The plans that forms are recognised by, in the order of the kits' ids.</summary>
    private IReadOnlyList<Reading.Recognition.FormPlan> Plans { get; }

    /// <summary>True where a person has named the kit, instead of leaving it to be recognised.</summary>
    public bool IsChosen { get; init; }

    /// <summary>The kits that forms are recognised by, in the order of their ids.</summary>
    internal IEnumerable<Kit> Kits => _kits.Values.OrderBy(k => k.Id, StringComparer.Ordinal);

    /// <summary>Processes one file; never throws for what is in the file or on the disk.</summary>
    /// <param name="input">The file.</param>
    /// <param name="then">What else is done with it, under the same catch; nothing where null.</param>
    /// <param name="isDone">Asked by the file's SHA-256: with what is done already nothing is done, and only the hash comes back.</param>
    public ProcessedFile Process(InputFile input, Func<ProcessedFile, ProcessedFile>? then = null, Func<string, bool>? isDone = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return FileGuard.Process(input, _limits, _log, (bytes, hash) =>
        {
            if (isDone?.Invoke(hash) ?? false) return new ProcessedFile { Input = input, Outcome = FileOutcome.Read };

            var file = Processed(input, bytes);
            return then is null ? file : then(file);
        });
    }

    /// <summary>A kit by its id; null where forms are not recognised by it.</summary>
    internal Kit? Find(string kit) => _kits.GetValueOrDefault(kit);

    private ProcessedFile Processed(InputFile input, byte[] bytes)
    {
        ContentFinding.Refuse(input, bytes);
        var workbook = WorkbookReader.Read(bytes, _limits);
        var read = FormReading.Read(workbook, input.Name, Plans, IsChosen);
        return new ProcessedFile
        {
            Input = input,
            Outcome = read.Forms.Length > 0 ? FileOutcome.Read : FileOutcome.Unreadable,
            Forms = [.. read.Forms.Select(Judged)],
            Findings = ContentFinding.Of(workbook, input) is { } odd ? [.. read.Findings, odd] : read.Findings,
        };
    }

    private ProcessedForm Judged(ReadForm read)
    {
        var kit = _kits[read.Form.KitId];
        var scores = FormScoring.Score(read.Form, kit.Definition, kit.Profile);
        var findings = FormChecks.Find(read.Form, kit.Definition, kit.Profile, scores);
        return new ProcessedForm { Kit = kit, Form = read.Form, Scores = scores, Findings = [.. read.Findings, .. findings] };
    }
}
