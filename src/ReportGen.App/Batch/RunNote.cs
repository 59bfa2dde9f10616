using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Batch;

/// <summary>A run in one sentence: how many files, forms and findings.</summary>
internal static class RunNote
{
    public static string Of(IReadOnlyList<ProcessedFile> files, Language language)
    {
        var findings = files.SelectMany(f => f.AllFindings).ToList();
        return AppPhrases.Of(
            "run.note",
            ("files", files.Count),
            ("forms", files.Sum(f => f.Forms.Length)),
            ("unreadable", files.Count(f => f.Outcome != FileOutcome.Read)),
            ("errors", findings.Count(f => f.Severity == Severity.Error)),
            ("warnings", findings.Count(f => f.Severity == Severity.Warning)),
            ("hints", findings.Count(f => f.Severity == Severity.Hint))).In(language);
    }
}
