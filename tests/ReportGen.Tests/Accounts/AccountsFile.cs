using ReportGen.Model.Accounts;
using ReportGen.Rendering.Accounts;
using ReportGen.Workbooks.Authoring;

namespace ReportGen.Tests.Accounts;

/// <summary>决算数据.xlsx as a unit hands it in: the workbook of some accounts. A table that they lack has no sheet.</summary>
internal static class AccountsFile
{
    public static byte[] Of(FinalAccounts accounts)
    {
        var (set, year) = (accounts.Set, accounts.Year);
        var tables = set.Tables.Select((t, i) => accounts[t.Key] is { } table ? new TableSheet(set, t, year, 0, table).Author(AccountsWorkbook.NameOf(t, i)) : null);
        var previous = set.Tables.Select(t => accounts.Before(t.Key) is { } table ? new TableSheet(set, t, year - 1, 0, table).Author(AccountsWorkbook.NameOfYearBefore(t)) : null);
        return AuthoredWorkbook.Write(tables.Concat(previous).OfType<AuthoredSheet>());
    }
}
