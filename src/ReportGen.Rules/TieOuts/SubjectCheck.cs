using System.Collections.Immutable;
using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;

namespace ReportGen.Rules.TieOuts;

/// <summary>PF-856 and PF-857 — a subject code that does not exist, or a name that is not the one of its code in the year.</summary>
internal static class SubjectCheck
{
    public static IEnumerable<Finding> Find(FinalAccounts accounts) =>
        from table in accounts.Tables
        from row in table.Rows
        where row.Code.Length > 0
        let catalogue = CatalogueOf(accounts.Set, table)
        let finding = Wrong(row, catalogue, accounts.Year)
        where finding is not null
        select finding;

    private static SubjectCatalogue CatalogueOf(TableSet set, AccountsTable table) =>
        set[table.Key]?.Lists.Any(l => l.Kind == RowKind.Economic) == true ? set.Economics : set.Functions;

    private static Finding? Wrong(AccountsRow row, SubjectCatalogue catalogue, int? year)
    {
        if (catalogue.CompleteLevels.Any(digits => row.Code.Length >= digits && catalogue[row.Code[..digits]] is null))
        {
            return At(row.Label, "PF-856", ("code", row.Code), ("catalogue", catalogue.Name));
        }

        // A longer code that is not listed may well exist: the lists hold what is known, not everything.
        if (catalogue[row.Code] is not { } known || row.Name.Length == 0 || known.IsNameOf(row.Name, year)) return null;
        return At(row.Label, "PF-857", ("code", row.Code), ("name", row.Name), ("expected", known.NameIn(year)), ("year", year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "—")) with
        {
            Severity = known.IsNamed(row.Name) ? Severity.Warning : Severity.Hint,
            Expected = known.NameIn(year),
        };
    }

    private static Finding At(Entry cell, string id, params ImmutableArray<(string Name, object Value)> arguments) => FindingCatalogue.Find(id, cell.Place, arguments) with { Value = cell.Trimmed };
}
