using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-851 and PF-852 — an official table is missing, or empty without the sentence that says so.</summary>
internal static class TablePresence
{
    public static IEnumerable<Finding> Find(FinalAccounts accounts) => accounts.Set.Tables.Where(t => t.IsPublished).SelectMany(t => Of(accounts, t));

    private static IEnumerable<Finding> Of(FinalAccounts accounts, TableDefinition wanted)
    {
        if (accounts[wanted.Key] is not { } table)
        {
            yield return FindingCatalogue.Find("PF-851", Place.OfFile(accounts.File), ("number", wanted.Number), ("table", wanted.Title));
        }
        else if (wanted.EmptySentence.Length > 0 && table.IsEmpty && !table.Notes.Any(n => SaysNothingThere(n.Text)))
        {
            yield return FindingCatalogue.Find("PF-852", table.Place, ("table", wanted.Title), ("sentence", wanted.EmptySentence)) with { Value = table.Title.Trimmed, Expected = wanted.EmptySentence };
        }
    }

    // Any wording will do: 没有……收入和支出, 无此项收支, 此表无数据.
    private static bool SaysNothingThere(string note) => note.Contains('无', StringComparison.Ordinal) || note.Contains("没有", StringComparison.Ordinal) || note.Contains('未', StringComparison.Ordinal);
}
