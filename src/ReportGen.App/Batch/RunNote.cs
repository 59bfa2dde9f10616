using ReportGen.App.Batch.Results;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Batch;

/// <summary>A run in one sentence: how many files, forms and findings.</summary>
internal static class RunNote
{
    public static string Of(IReadOnlyList<ProcessedFile> files, Language language) => Of(RunTally.Of(files), language);

    public static string Of(RunTally tally, Language language) => AppPhrases.Of(
        "run.note",
        ("files", tally.Files),
        ("forms", tally.Forms),
        ("unreadable", tally.Unreadable),
        ("errors", tally.Findings.Errors),
        ("warnings", tally.Findings.Warnings),
        ("hints", tally.Findings.Hints)).In(language);
}
