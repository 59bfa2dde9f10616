using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-833 — some tables of the year before were handed in and one that the texts compare with was not.</summary>
internal static class YearBefore
{
    public static IEnumerable<Finding> Find(FinalAccounts accounts)
    {
        // A unit in its first year has none, and a blank workbook has them all, blank.
        if (accounts.Previous.FirstOrDefault(t => !t.IsBlank) is not { } filled) return [];
        return from table in accounts.Set.Tables
               where table.Before == TableBefore.Wanted && accounts[table.Key] is { IsEmpty: false } && accounts.Before(table.Key) is not { IsBlank: false }
               let place = accounts.Before(table.Key)?.Place ?? filled.Place
               select FindingCatalogue.Find("PF-833", place, ("table", table.Title), ("others", filled.Place.Sheet)) with { Also = [filled.Place] };
    }
}
