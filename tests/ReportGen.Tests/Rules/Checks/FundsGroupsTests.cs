using System.Collections.Immutable;
using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Rules.Checks;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Fund grids with groups, with an adjustment column, and in the wrong unit.</summary>
public sealed class FundsGroupsTests
{
    private static readonly FundsColumn[] Columns = [FundsColumn.InitialBudget, FundsColumn.BudgetAdjustment, FundsColumn.AdjustedBudget, FundsColumn.AmountSpent, FundsColumn.ExecutionRate];

    private static readonly ImmutableArray<FundsRow> Right =
    [
        Row(4, "年度资金总额", FundsSource.Total, "300.00", "-20.00", "280.00", "270.00", "96.43"),
        Row(5, "基本支出/年度资金总额", FundsSource.BasicExpenditure, "100.00", "", "100.00", "100.00", "100.00"),
        Row(6, "项目支出/年度资金总额", FundsSource.ProjectExpenditure, "200.00", "-20.00", "180.00", "170.00", "94.44"),
        Row(7, "项目支出/其中：财政拨款", FundsSource.Appropriation, "150.00", "", "150.00", "150.00", "100.00"),
        Row(8, "项目支出/其他资金", FundsSource.Other, "50.00", "-20.00", "30.00", "20.00", "66.67"),
        Row(9, "项目支出/上年结转", FundsSource.CarryOver, "", "", "", "", ""),
    ];

    [Fact]
    public void Heads_add_to_the_total_and_the_others_to_their_head() => Assert.Empty(Told(Right));

    [Theory]
    [InlineData(5, "基本支出/年度资金总额", FundsSource.BasicExpenditure, "110.00", "", "110.00", "100.00", "90.91", "D4 PF-401, F4 PF-401")]
    [InlineData(8, "项目支出/其他资金", FundsSource.Other, "60.00", "-20.00", "40.00", "20.00", "50.00", "D6 PF-401, F6 PF-401")]
    public void A_sum_that_does_not_hold_is_told_at_the_whole(int row, string label, FundsSource source, string first, string change, string budget, string spent, string rate, string told) =>
        Assert.Equal(told, string.Join(", ", Told(Right.SetItem(row - 4, Row(row, label, source, first, change, budget, spent, rate)))));

    [Fact]
    public void A_row_without_a_common_name_may_be_a_source_or_a_memo()
    {
        FundsRow Unnamed(string spent) => Row(10, "项目支出/往年余款", null, "", "", "", spent, "");
        Assert.Empty(Told(Right.Add(Unnamed("20.00"))));
        Assert.Equal(["G6 PF-401"], Told(Right.RemoveAt(4).Add(Unnamed("15.00"))).Where(t => t.StartsWith('G')));
        Assert.DoesNotContain(Told(Right.RemoveAt(4).Add(Unnamed("20.00"))), t => t.StartsWith('G'));
    }

    [Theory]
    [InlineData("290.00", "F4 PF-401, F4 PF-411")]
    [InlineData("280.01", "")]
    public void First_budget_and_adjustment_make_the_adjusted_budget(string budget, string told) =>
        Assert.Equal(told, string.Join(", ", Told(Right.SetItem(0, Row(4, "年度资金总额", FundsSource.Total, "300.00", "-20.00", budget, "270.00", ""))).Where(t => !t.EndsWith("402", StringComparison.Ordinal))));

    [Fact]
    public void A_rate_without_its_sign_is_a_rate_in_percent() =>
        Assert.Equal(["H6 PF-402"], Told(Right.SetItem(2, Row(6, "项目支出/年度资金总额", FundsSource.ProjectExpenditure, "200.00", "-20.00", "180.00", "170.00", "94.54"))));

    // 曲靖: 170,294,599.63 under 万元 would be 1.7 万亿元.
    [Theory]
    [InlineData("170,294,599.63", "166,933,259.08")]
    [InlineData("1,702,945,996.30", "1,669,332,590.80")]
    public void Yuan_under_a_heading_of_ten_thousand_yuan_are_told(string first, string budget)
    {
        var finding = Assert.Single(Findings([Row(4, "年度资金总额", FundsSource.Total, first, "", budget, budget, "100.00")]), f => f.Id == "PF-410");
        Assert.Equal(("D4", Severity.Warning), (finding.Place.Cell, finding.Severity));
        Assert.Contains("亿元", finding.Message.ToString(), StringComparison.Ordinal);
    }

    // A large province's department spends some hundred 亿元; transfers of the whole country are planned in round sums.
    [Theory]
    [InlineData("9,512,345.67")]
    [InlineData("18,000,000.55")]
    [InlineData("99,999,999.99")]
    [InlineData("228,490,000")]
    [InlineData("228,490,000.00")]
    public void Large_sums_in_ten_thousand_yuan_are_not_accused(string budget) =>
        Assert.DoesNotContain(Findings([Row(4, "年度资金总额", FundsSource.Total, budget, "", budget, budget, "100.00")]), f => f.Id == "PF-410");

    [Fact]
    public void Yuan_under_a_heading_of_yuan_are_right() =>
        Assert.DoesNotContain(Findings([Row(4, "资金总额", FundsSource.Total, "170,294,599.63", "", "166,933,259.08", "166,933,259.08", "100.00")], "元"), f => f.Id == "PF-410");

    private static string[] Told(ImmutableArray<FundsRow> funds) => [.. Findings(funds).Select(f => $"{f.Place.Cell} {f.Id}")];

    // A form that is not scored, so that only the money speaks.
    private static ImmutableArray<Finding> Findings(ImmutableArray<FundsRow> funds, string unit = "万元")
    {
        var (form, kit, profile) = (TestForms.Right() with { Funds = funds }, LuzhouCase.Kit with { MoneyUnit = unit }, NotScoredTests.Profile);
        return FormChecks.Find(form, kit, profile, FormScoring.Score(form, kit, profile));
    }

    private static FundsRow Row(int number, string label, FundsSource? source, params string[] texts) =>
        new(label, source, Columns.Select((c, i) => (c, TestForms.Cell($"{(char)('D' + i)}{number}", texts[i]))).ToImmutableDictionary(p => p.c, p => p.Item2));
}
