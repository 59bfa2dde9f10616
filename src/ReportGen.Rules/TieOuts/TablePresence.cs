using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-850 to PF-852 — an official table is missing, or blank though every unit has something to say in it, or empty without the sentence that says so.</summary>
internal static class TablePresence
{
    public static IEnumerable<Finding> Find(FinalAccounts accounts) => accounts.Set.Tables.Where(t => t.IsPublished).SelectMany(t => Of(accounts, t));

    private static IEnumerable<Finding> Of(FinalAccounts accounts, TableDefinition wanted)
    {
        if (accounts[wanted.Key] is not { } table)
        {
            yield return FindingCatalogue.Find("PF-851", Place.OfFile(accounts.File), ("number", wanted.Number), ("table", wanted.Title));
        }
        else if (wanted.EmptySentence.Length == 0 && table.IsBlank && accounts.Tables.Any(t => !t.IsBlank))
        {
            yield return FindingCatalogue.Find("PF-850", table.Place, ("table", wanted.Title)) with { Value = table.Title.Trimmed };
        }
        else if (wanted.EmptySentence.Length > 0 && table.IsEmpty && !table.SaysThatItIsEmpty)
        {
            yield return FindingCatalogue.Find("PF-852", table.Place, ("table", wanted.Title), ("sentence", wanted.EmptySentence)) with { Value = table.Title.Trimmed, Expected = wanted.EmptySentence };
        }
    }
}
