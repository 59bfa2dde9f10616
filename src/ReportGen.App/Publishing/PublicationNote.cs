using ReportGen.App.Batch;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Publishing;

/// <summary>What was looked through, in a sentence.</summary>
internal static class PublicationNote
{
    public static string Of(IReadOnlyList<ProcessedFile> files, Language language)
    {
        var findings = files.SelectMany(f => f.Findings).ToList();
        return AppPhrases.Of(
            "publish.note",
            ("files", files.Count),
            ("unreadable", files.Count(f => f.Outcome != FileOutcome.Read)),
            ("errors", findings.Count(f => f.Severity == Severity.Error)),
            ("warnings", findings.Count(f => f.Severity == Severity.Warning)),
            ("hints", findings.Count(f => f.Severity == Severity.Hint))).In(language);
    }
}
