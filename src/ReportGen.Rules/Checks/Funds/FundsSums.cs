using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;

namespace ReportGen.Rules.Checks.Funds;

/// <summary>Which rows of a fund grid add to which: the heads of groups and the rows of no group to 总额, the others of a group to its head.</summary>
/// <param name="Whole">The row that sums the others.</param>
/// <param name="Name">What a message calls it before the column; empty for 总额.</param>
/// <param name="Parts">The rows that add to it.</param>
/// <param name="IsOnlyPart">True where the form prints one part only, as 其中：财政拨款: it then need not be the whole.</param>
internal sealed record FundsSums(FundsRow Whole, string Name, IReadOnlyList<FundsRow> Parts, bool IsOnlyPart)
{
    public static IEnumerable<FundsSums> Of(EvaluationForm form, KitDefinition kit)
    {
        if (form.TotalFunds is not { } total) yield break;

        if (form.Funds.All(r => r.Group.Length == 0))
        {
            yield return new FundsSums(total, "", [.. form.Funds.Where(r => r != total)], kit.FundsRows.Length == 2);
            yield break;
        }

        var groups = form.Funds.Where(r => r.Group.Length > 0).ToLookup(r => r.Group);
        var heads = groups.Select(g => g.FirstOrDefault(IsHead)).OfType<FundsRow>().ToList();
        var loose = form.Funds.Where(r => r != total && r.Group.Length == 0);
        var headless = groups.Where(g => !g.Any(IsHead)).SelectMany(g => g);
        yield return new FundsSums(total, "", [.. loose, .. heads, .. headless], kit.FundsRows.Length == 2);

        foreach (var head in heads)
        {
            var others = groups[head.Group].Where(r => r != head).ToList();
            if (others.Count > 0) yield return new FundsSums(head, head.Group, others, others.Count == 1);
        }
    }

    // 项目支出 in the group 项目支出, whatever the row itself prints.
    private static bool IsHead(FundsRow row) => row.Source is { } source && StandardTerms<FundsSource>.Printed(source) == row.Group;
}
