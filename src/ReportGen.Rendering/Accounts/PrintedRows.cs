using ReportGen.Model.Accounts;

namespace ReportGen.Rendering.Accounts;

/// <summary>A row as it is printed.</summary>
/// <param name="Code">科目编码; empty for a row that is no subject.</param>
/// <param name="Label">The printed name.</param>
/// <param name="Filled">What the accounts say in it; null for a blank row.</param>
internal sealed record PrintedRow(string Code, string Label, AccountsRow? Filled);

/// <summary>Which rows a list prints: its fixed ones, the subjects of the accounts, or as many free ones as were asked for.</summary>
internal static class PrintedRows
{
    /// <summary>The rows of a list, parted where a list of subjects is printed in several parts side by side.</summary>
    public static IEnumerable<List<PrintedRow>> PartsOf(TableList list, TableSet set, int freeRows, AccountsTable? filled) => list.Kind switch
    {
        RowKind.Named or RowKind.Across => [[.. list.Rows.Select(r => Named(r, filled))]],
        RowKind.Free => [[.. Subjects(filled, _ => true), .. Blank(filled is null ? freeRows : 0)]],
        _ => list.PrintedSubjects.IsEmpty ? [Listed(list, freeRows, filled)] : Parts(list, set, filled),
    };

    /// <summary>A shorter list beside a longer one: its totals stand in the last rows too, blank rows part them from its numbered rows.</summary>
    public static List<PrintedRow> Stretched(List<PrintedRow> rows, int count)
    {
        var numbered = rows.FindLastIndex(r => r.Label.Contains('、', StringComparison.Ordinal)) + 1;
        return [.. rows.Take(numbered), .. Blank(count - rows.Count), .. rows.Skip(numbered)];
    }

    private static PrintedRow Named(NamedLabel row, AccountsTable? filled) =>
        new("", row.Printed.Length > 0 ? row.Printed : row.Name.Split('/')[^1], filled is null ? null : row.Code.Length > 0 ? filled[row.Code] : filled[row.Name]);

    /// <summary>合计 first, then what is filled in, or free rows.</summary>
    private static List<PrintedRow> Listed(TableList list, int freeRows, AccountsTable? filled) =>
        [.. list.Rows.Select(r => Named(r, filled)), .. Subjects(filled, r => list.Rows.All(named => named.Name != r.Name)), .. Blank(filled is null ? freeRows : 0)];

    private static IEnumerable<PrintedRow> Subjects(AccountsTable? filled, Func<AccountsRow, bool> wanted) => filled?.Rows.Where(wanted).Select(r => new PrintedRow(r.Code, r.Name, r)) ?? [];

    private static IEnumerable<PrintedRow> Blank(int count) => Enumerable.Repeat(new PrintedRow("", "", null), count);

    /// <summary>The subjects of a classification, 类 and 款; of several parts the first total stands below the first, the others below the last.</summary>
    private static List<List<PrintedRow>> Parts(TableList list, TableSet set, AccountsTable? filled)
    {
        var parts = list.PrintedSubjects.Select(codes => codes.SelectMany(code => Below(code, set, filled)).ToList()).ToList();
        var totals = list.Rows.Select(r => Named(r, filled)).ToList();
        if (parts.Count == 1)
        {
            parts[0].InsertRange(0, totals);
            return parts;
        }

        // Totals stand in the last row of the table, so shorter parts are filled up with blank rows.
        var longest = parts.Max(p => p.Count);
        parts.ForEach(p => p.AddRange(Blank(longest - p.Count)));
        parts[0].AddRange(totals.Take(1));
        parts[^1].AddRange(totals.Skip(1));
        return parts;
    }

    private static IEnumerable<PrintedRow> Below(string code, TableSet set, AccountsTable? filled)
    {
        var known = set.Economics.Subjects.Where(s => s.Code.StartsWith(code, StringComparison.Ordinal)).Select(s => (s.Code, Name: s.NameIn(null)));
        var others = filled?.Rows.Where(r => r.Code.StartsWith(code, StringComparison.Ordinal)).Select(r => (r.Code, r.Name)) ?? [];
        return known.Concat(others).DistinctBy(s => s.Code).OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => new PrintedRow(s.Code, s.Name, filled?[s.Code]));
    }
}
