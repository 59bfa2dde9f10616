using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-833 — some tables of the year before were handed in and one that the texts compare with was not.</summary>
internal static class YearBefore
{
    /// <summary>The tables whose totals the texts compare; the three public expenses of last year may stand in 机构运行信息 as well.</summary>
    private static readonly string[] Compared = ["T1", "T4", "T5"];

    public static IEnumerable<Finding> Find(FinalAccounts accounts)
    {
        // A unit in its first year has none, and a blank workbook has them all, blank.
        if (accounts.Previous.FirstOrDefault(t => !t.IsBlank) is not { } filled) return [];
        return from key in Compared
               where accounts[key] is { IsEmpty: false } && accounts.Before(key) is not { IsBlank: false }
               let place = accounts.Before(key)?.Place ?? filled.Place
               select FindingCatalogue.Find("PF-833", place, ("table", accounts.Set[key]!.Title), ("others", filled.Place.Sheet)) with { Also = [filled.Place] };
    }
}
