using System.Collections.Immutable;
using ReportGen.App.Batch;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Cleaning;
using ReportGen.Workbooks.Inspection;
using Serilog;

namespace ReportGen.App.Publishing;

/// <summary>Writes clean copies of files that are to be published. What it takes out it lists; what it leaves is told as findings of the copy.</summary>
/// <param name="folder">Where the copies go.</param>
/// <param name="limits">What is refused in reading.</param>
/// <param name="year">年度 — the year the files report on; by each file's first title where null.</param>
/// <param name="dropHidden">True where hidden sheets, rows and columns are taken out as well.</param>
/// <param name="log">Where it is noted what went wrong.</param>
internal sealed class CleaningRun(OutputFolder folder, ReadLimits limits, int? year, bool dropHidden, ILogger log)
{
    /// <summary>One file and its copy.</summary>
    public CleaningResult Clean(InputFile input)
    {
        var (stripped, output) = (ImmutableArray<FileTrace>.Empty, "");
        var processed = FileGuard.Process(input, limits, log, (bytes, _) =>
        {
            var cleaned = FileCleaning.Write(bytes, limits, dropHidden);
            var problems = cleaned.Content is null ? [] : folder.TryWrite(input.Name, cleaned.Content).ToImmutableArray();
            (stripped, output) = (cleaned.Stripped, cleaned.Content is null || !problems.IsEmpty ? "" : input.Name);
            return new ProcessedFile { Input = input, Outcome = FileOutcome.Read, Findings = [.. problems, .. TraceFindings.Of(cleaned.Uses, input.Name), .. PublicationRun.FindingsOf(cleaned.Left, input.Name, year)] };
        });
        return new CleaningResult(processed, output, stripped);
    }
}

/// <summary>What came of one file.</summary>
/// <param name="File">The file, with what its copy still has wrong; what the file itself has where there is no copy.</param>
/// <param name="Output">The copy below the output folder; empty where none was written.</param>
/// <param name="Stripped">What is in the file and not in the copy.</param>
internal sealed record CleaningResult(ProcessedFile File, string Output, ImmutableArray<FileTrace> Stripped);
