using ReportGen.Model.Accounts;
using ReportGen.Model.Cells;

namespace ReportGen.Rendering.Disclosures;

/// <summary>What is said below a table that is printed without its blank columns: they hold nothing only where the others add up to 合计.</summary>
internal static class NarrowedNote
{
    private const string NoData = "没有列出的栏目均无数据。";
    private const string NotFilledIn = "没有列出的栏目没有填报。";
    private const string Total = "合计";
    private const string Subtotal = "小计";

    /// <summary>Half a unit of the last printed place, by which each part may be off.</summary>
    private const decimal Rounding = 0.005m;

    public static string Of(TableDefinition definition, AccountsTable table)
    {
        var groups = definition.Lists.SelectMany(l => l.Columns).Select(c => c.Name).Where(c => c != Total).GroupBy(c => c.Split('/')[0]).Select(GroupOf).ToList();
        return table.Rows.All(row => AddsUp(row, groups)) ? NoData : NotFilledIn;
    }

    /// <summary>The columns of a 类; one that is not parted further is a part itself.</summary>
    private static (string? Subtotal, List<string> Parts) GroupOf(IGrouping<string, string> columns)
    {
        var parts = columns.Where(c => !c.EndsWith('/' + Subtotal, StringComparison.Ordinal)).ToList();
        return parts.Count > 0 ? (columns.Except(parts).FirstOrDefault(), parts) : (null, [.. columns]);
    }

    /// <summary>True where no total and no subtotal of the row is without its parts.</summary>
    private static bool AddsUp(AccountsRow row, List<(string? Subtotal, List<string> Parts)> groups) =>
        IsSumOf(row[Total], groups.SelectMany(g => g.Parts).Select(c => row[c])) && groups.TrueForAll(g => g.Subtotal is null || IsSumOf(row[g.Subtotal], g.Parts.Select(c => row[c])));

    /// <summary>Of withheld amounts nobody can say it.</summary>
    private static bool IsSumOf(Entry? sum, IEnumerable<Entry?> parts)
    {
        var filled = parts.OfType<Entry>().Where(p => !p.IsBlank).ToList();
        return sum is not { IsBlank: false } || Math.Abs((sum.Number - filled.Sum(p => p.Number ?? 0)) ?? decimal.MaxValue) <= Rounding * (filled.Count + 1);
    }
}
