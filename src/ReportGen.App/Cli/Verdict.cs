using ReportGen.App.Batch;
using ReportGen.App.Batch.Outputs;
using ReportGen.App.Batch.Results;
using ReportGen.Model.Findings;

namespace ReportGen.App.Cli;

/// <summary>The exit code that a set of processed files deserves; the worst counts.</summary>
internal static class Verdict
{
    public static int Of(IReadOnlyList<ProcessedFile> files, IReadOnlyList<Finding> problems, string failOn) => Of(RunTally.Of(files), problems, failOn);

    /// <param name="tally">The files in numbers.</param>
    /// <param name="problems">What went wrong in writing what is written of all together.</param>
    /// <param name="failOn">The least severity that counts.</param>
    public static int Of(RunTally tally, IReadOnlyList<Finding> problems, string failOn)
    {
        var counts = new SeverityCounts();
        counts.Add(problems);
        return tally.Failed > 0 ? ExitCode.Internal
            // What is written of all together is not complete, whatever was asked of the findings.
            : problems.Any(WriteFindings.IsUnwritten) ? ExitCode.Usage
            : tally.Unreadable > 0 ? ExitCode.Unreadable
            : FailsOn(failOn, tally.Findings) || FailsOn(failOn, counts) ? ExitCode.Findings
            : ExitCode.Ok;
    }

    private static bool FailsOn(string level, SeverityCounts found) => level switch
    {
        "none" => false,
        "hint" => found.Errors + found.Warnings + found.Hints > 0,
        "warning" => found.Errors + found.Warnings > 0,
        _ => found.Errors > 0,
    };
}
