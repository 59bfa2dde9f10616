using ReportGen.App.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;

namespace ReportGen.App.Cli.Publishing;

/// <summary>What was checked, in a sentence: by which table set, how many tables, forms and findings.</summary>
internal static class AccountsNote
{
    public static string Of(IReadOnlyList<ProcessedAccounts> files, Language language)
    {
        var accounts = files.Select(f => f.Accounts).OfType<Model.Accounts.FinalAccounts>().ToList();
        var findings = files.SelectMany(f => f.File.AllFindings).ToList();
        return AppPhrases.Of(
            "accounts.note",
            ("sets", string.Join('、', accounts.Select(a => a.Set.Title).Distinct())),
            ("tables", accounts.Sum(a => a.Tables.Length)),
            ("previous", accounts.Sum(a => a.Previous.Length)),
            ("forms", files.Sum(f => f.File.Forms.Length)),
            ("errors", findings.Count(f => f.Severity == Severity.Error)),
            ("warnings", findings.Count(f => f.Severity == Severity.Warning)),
            ("hints", findings.Count(f => f.Severity == Severity.Hint))).In(language);
    }
}
