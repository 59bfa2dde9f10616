using ReportGen.Model.Accounts;

namespace ReportGen.Rules.TieOuts;

/// <summary>
/// Which rows of a table a term names: a name or code; 类, the subjects of the first level; 下级, the subjects below the row that the formula is
/// repeated for; 全部, every row but the total; <c>301*</c>, the subjects below a code.
/// </summary>
internal static class TermRows
{
    public const string Row = "{行}";
    public const string Column = "{栏}";
    private const string Total = "合计";
    private const string Classes = "类";
    private const string Below = "下级";
    private const string All = "全部";

    /// <summary>The rows of the table that the names mean; a name that it does not have means none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">As the formula writes them.</param>
    /// <param name="current">The row that the formula is repeated for: its code, or its name; empty for none.</param>
    public static IEnumerable<AccountsRow> Of(AccountsTable table, IEnumerable<string> names, string current) => names.SelectMany(name => name switch
    {
        Classes => table.Rows.Where(r => r.IsClass),
        All => table.Rows.Where(r => r.Name != Total),
        Below => Children(table, current == Total ? "" : current),
        Row => One(table, current),
        _ => name.EndsWith('*') ? Children(table, name[..^1]) : One(table, name),
    });

    private static IEnumerable<AccountsRow> One(AccountsTable table, string name) => table[name] is { } row ? [row] : [];

    /// <summary>The subjects right below a code: those that no other printed subject parts from it, for some tables leave 款 out.</summary>
    private static IEnumerable<AccountsRow> Children(AccountsTable table, string code)
    {
        var below = table.Rows.Where(r => r.Code.Length > code.Length && r.Code.StartsWith(code, StringComparison.Ordinal)).ToList();
        return below.Where(r => !below.Exists(p => p.Code.Length < r.Code.Length && r.Code.StartsWith(p.Code, StringComparison.Ordinal)));
    }
}
