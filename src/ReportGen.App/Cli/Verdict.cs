using ReportGen.App.Batch;
using ReportGen.Model.Findings;

namespace ReportGen.App.Cli;

/// <summary>The exit code that a set of processed files deserves; the worst counts.</summary>
internal static class Verdict
{
    public static int Of(IReadOnlyList<ProcessedFile> files, IReadOnlyList<Finding> problems, string failOn)
    {
        if (files.Any(f => f.Outcome == FileOutcome.Failed))
        {
            return ExitCode.Internal;
        }

        if (files.Any(f => f.Outcome == FileOutcome.Unreadable))
        {
            return ExitCode.Unreadable;
        }

        return failOn != "none" && files.SelectMany(f => f.AllFindings).Concat(problems).Any(f => f.Severity >= Lowest(failOn)) ? ExitCode.Findings : ExitCode.Ok;
    }

    private static Severity Lowest(string failOn) => failOn switch { "hint" => Severity.Hint, "warning" => Severity.Warning, _ => Severity.Error };
}
