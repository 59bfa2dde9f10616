using ReportGen.App.Batch.Results;
using ReportGen.App.Batch.Shards;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Batch;

/// <summary>A run in one sentence: how many files, forms and findings.</summary>
internal static class RunNote
{
    public static string Of(IReadOnlyList<ProcessedFile> files, Language language) => Of(RunTally.Of(files), language);

    /// <param name="tally">The run in numbers.</param>
    /// <param name="language">The language.</param>
    /// <param name="shard">Which part of a run it was, which whoever opens an overview must know; null for all of it.</param>
    public static string Of(RunTally tally, Language language, Shard? shard = null) =>
        (shard is null ? "" : AppPhrases.Of("run.partOf", ("number", shard.Number), ("of", shard.Of)).In(language)) + Numbers(tally, language);

    private static string Numbers(RunTally tally, Language language) => AppPhrases.Of(
        "run.note",
        ("files", tally.Files),
        ("forms", tally.Forms),
        ("unreadable", tally.Unreadable),
        ("errors", tally.Findings.Errors),
        ("warnings", tally.Findings.Warnings),
        ("hints", tally.Findings.Hints)).In(language);
}
