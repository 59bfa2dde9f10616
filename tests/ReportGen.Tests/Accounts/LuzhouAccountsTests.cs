using ReportGen.Model.Accounts;
using ReportGen.Model.Findings;
using ReportGen.Rules.TieOuts;
using ReportGen.Tests.Narratives;

namespace ReportGen.Tests.Accounts;

/// <summary>A second unit, published by another table set: what its figures prove wrong is found, and nothing else.</summary>
public sealed class LuzhouAccountsTests
{
    [Fact]
    public void Only_what_cannot_both_be_true_is_told() => Assert.Equal(
        [
            "BX 合计.全年预算数 2902.04",
            "OP “三公”经费支出.预算数 -12.26",
            "T7 公务用车购置及运行维护费.预算数 11.76",
            "T7 合计.预算数 -12.26",
            "TX 公务用车购置明细.内容 -190.93",
        ],
        Differences(Published));

    [Fact]
    public void Classes_as_they_were_printed_are_not_the_sums_of_their_items()
    {
        var found = Differences(Published.With("T5|204|合计=15737.52; T5|210|合计=189.63; T5|221|合计=443.45")).Where(d => d.StartsWith("T5 2", StringComparison.Ordinal)).ToList();

        Assert.All(new[] { "204", "210", "221" }, code => Assert.Contains(found, d => d.StartsWith($"T5 {code}", StringComparison.Ordinal)));
        Assert.DoesNotContain(found, d => d.StartsWith("T5 208", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rate_that_fits_all_items_raises_nothing() =>
        Assert.DoesNotContain(Differences(Published.With("BX|合计|全年预算数=20046.39")), d => d.StartsWith("BX", StringComparison.Ordinal));

    private static FinalAccounts Published => AccountsExample.Of(NarrativeCase.LuzhouFigures);

    private static List<string> Differences(FinalAccounts accounts) =>
        [.. AccountsChecks.Find(accounts, [], AccountsExample.Library.TieOuts).Where(f => f.Difference is not null && f.Severity > Severity.Hint)
            .Select(f => FormattableString.Invariant($"{f.Place.Sheet} {f.Place.Cell} {f.Difference}")).Distinct().Order(StringComparer.Ordinal)];
}
