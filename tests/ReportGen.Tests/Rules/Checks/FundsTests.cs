using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Funds;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

public sealed class FundsTests
{
    [Theory]
    [InlineData("150.00", "102.14", "68.10%", "6.81")]
    [InlineData("150.00", "102.14", "68.09%", "6.81")]
    [InlineData("130.00", "99.78", "76.75%", "7.67")]
    [InlineData("130.00", "99.78", "76.75%", "7.68")]
    [InlineData("995.80", "833.17", "83.67%", "8.4")]
    [InlineData("130.00", "120.82", "92.94%", "9.294")]
    [InlineData("479.00", "478.97", "99.99%", "10")]
    [InlineData("100.00", "95.00", "95%", "9.5")]
    [InlineData("100.00", "95.00", "0.95", "9.5")]
    public void Rounded_and_truncated_rates_and_scores_are_right(string budget, string spent, string rate, string score) =>
        Assert.DoesNotContain(Form(budget, spent, rate, score).Findings(), f => f.Id is "PF-402" or "PF-403");

    [Theory]
    [InlineData("150.00", "102.14", "68.11%", "6.81", "H8 PF-402")]
    [InlineData("150.00", "102.14", "78.09%", "6.81", "H8 PF-402")]
    [InlineData("150.00", "102.14", "", "6.81", "H8 PF-402")]
    [InlineData("995.80", "833.17", "83.67%", "8", "J8 PF-403")]
    [InlineData("995.80", "833.17", "83.67%", "8.3", "J8 PF-403")]
    [InlineData("995.80", "833.17", "83.67%", "8.5", "J8 PF-403")]
    [InlineData("995.80", "833.17", "83.67%", "10", "J8 PF-403")]
    public void A_rate_or_score_that_no_rounding_explains_is_an_error(string budget, string spent, string rate, string score, string told)
    {
        var finding = Assert.Single(Form(budget, spent, rate, score).Findings(), f => f.Id is "PF-402" or "PF-403");
        Assert.Equal((told, Severity.Error), ($"{finding.Place.Cell} {finding.Id}", finding.Severity));
    }

    // One amount in 元 made four findings: over budget, the rate of two rows, the score.
    [Theory]
    [InlineData("920.00", "5186100.00", "56.37%", "5.64", "G8 PF-415")]
    [InlineData("9200000.00", "518.61", "56.37%", "5.64", "E8 PF-415")]
    [InlineData("920.00", "5.1861", "0.56%", "0.06", "")]
    [InlineData("920.00", "1380.00", "150.00%", "10", "G8 PF-406")]
    public void An_amount_in_yuan_beside_others_is_one_fault(string budget, string spent, string rate, string score, string told) => Assert.Equal(
        told, string.Join(", ", TestForms.Right().WithFunds(budget, budget, spent, rate, "10", score).Told().Where(t => t.Contains("PF-4", StringComparison.Ordinal) && !t.EndsWith("PF-405", StringComparison.Ordinal))));

    // In a grid of 元 it is the small amount that is wrong.
    [Theory]
    [InlineData("9200000.00", "518.61", "56.37%", "5.64", "G8 PF-415")]
    [InlineData("920.00", "5186100.00", "56.37%", "5.64", "E8 PF-415")]
    [InlineData("9200000.00", "5186100.00", "56.37%", "5.64", "")]
    [InlineData("9200000.00", "51861.00", "0.56%", "0.06", "")]
    public void An_amount_in_ten_thousand_yuan_beside_others_in_yuan_is_one_fault(string budget, string spent, string rate, string score, string told) =>
        Assert.Equal(told, string.Join(", ", MoneyFindings(Form(budget, spent, rate, score), "元")));

    [Theory]
    [InlineData("元", "Initial", "D8 PF-415")]
    [InlineData("元", "Adjusted", "E8 PF-415")]
    public void A_slip_in_the_budget_is_told_at_the_one_that_the_rate_is_of(string unit, string basis, string told)
    {
        var form = TestForms.Right().WithFunds("920.00", "920.01", "5186100.00", "56.37%", "10", "5.64");
        var profile = TestProfiles.Usual with { Execution = TestProfiles.Usual.Execution with { Denominator = TestProfiles.Usual.Execution.Denominator with { Value = Enum.Parse<ReportGen.Rules.Profiles.BudgetBasis>(basis) } } };
        var finding = Assert.Single(Findings(form, unit, profile), f => f.Id == "PF-415");
        Assert.Equal(told, $"{finding.Place.Cell} {finding.Id}");
        Assert.Contains(basis == "Initial" ? "年初" : "调整后", finding.Message.ToString(), StringComparison.Ordinal);
    }

    // What a sentence says of the same money tells the unit that the grid is really in.
    [Theory]
    [InlineData("万元", "4790000.50", "4790000.50", "本年安排资金479.00万元，用于道路养护。", "D8 PF-410")]
    [InlineData("万元", "4790000.50", "4790000.50", "本年安排资金 4,790,000.50 元，用于道路养护。", "D8 PF-410")]
    [InlineData("万元", "20000000", "4789700", "全年支出478.97万元。", "G8 PF-410")]
    [InlineData("元", "478.97", "478.97", "全年支出478.97万元。", "D8 PF-410")]
    [InlineData("万元", "478.97", "478.97", "全年支出478.97万元。", "")]
    [InlineData("元", "4789700", "4789700", "全年支出478.97万元。", "")]
    [InlineData("万元", "1000000", "1000000", "本年安排资金100万元，用于道路养护。", "")]
    [InlineData("万元", "4790000.50", "4790000.50", "本年安排资金479.00万元，其中转移支付4790000.50万元。", "")]
    [InlineData("万元", "15.25", "15.25", "单价15.25元，共采购一万件。", "")]
    [InlineData("万元", "4790000.50", "4790000.50", "本年安排资金480万元，用于道路养护。", "")]
    public void A_grid_in_another_unit_than_its_heading_is_told_by_a_sentence(string unit, string budget, string spent, string text, string told)
    {
        var form = TestForms.Right().WithFunds(budget, budget, spent, "", "10", "10").WithField(FormField.Problems, text);
        Assert.Equal(told, string.Join(", ", Findings(form, unit, TestProfiles.Usual).Where(f => f.Id == "PF-410").Select(f => $"{f.Place.Cell} {f.Id}")));
    }

    [Theory]
    [InlineData("4789700", "478.97", "G8 PF-410")]
    [InlineData("4789700", "478.96", "")]
    [InlineData("1000000", "100", "")]
    public void A_grid_in_another_unit_than_its_heading_is_told_by_the_cost_rows(string spent, string cost, string told)
    {
        var form = TestForms.Right().WithFunds("500", "500", spent, "", "10", "10").WithRow(3, $"成本指标 养护成本 ≤ 500 万元 {cost} 20 20");
        Assert.Equal(told, string.Join(", ", form.Findings().Where(f => f.Id is "PF-410").Select(f => $"{f.Place.Cell} {f.Id}")));
    }

    private static string[] MoneyFindings(EvaluationForm form, string unit) =>
        [.. Findings(form, unit, TestProfiles.Usual).Where(f => f.Id.StartsWith("PF-4", StringComparison.Ordinal) && f.Id != "PF-405").Select(f => $"{f.Place.Cell} {f.Id}")];

    private static ImmutableArray<Finding> Findings(EvaluationForm form, string unit, ReportGen.Rules.Profiles.Profile profile)
    {
        var kit = LuzhouCase.Kit with { MoneyUnit = unit };
        return ReportGen.Rules.Checks.FormChecks.Find(form, kit, profile, ReportGen.Rules.Scoring.FormScoring.Score(form, kit, profile));
    }

    [Fact]
    public void A_sum_that_is_wrong_in_another_column_hides_no_rate()
    {
        var form = TestForms.Right();
        form = form with { Funds = [form.Funds[0], TestForms.Fund("其中：财政资金", FundsSource.Appropriation, 9, "80.00", "100.00", "100.00", "56.00%", "/", "/")] };
        Assert.Equal(["D8 PF-401", "H9 PF-402"], form.Told());
    }

    [Fact]
    public void A_source_that_does_not_add_up_is_told_once()
    {
        var form = TestForms.Right();
        form = form with { Funds = [form.Funds[0], TestForms.Fund("其中：财政资金", FundsSource.Appropriation, 9, "100.00", "80.00", "100.00", "100.00%", "/", "/")] };
        Assert.Equal(["E8 PF-401"], form.Told());
    }

    [Fact]
    public void Yuan_are_not_rounded_for_print()
    {
        var form = Form("150.00", "102.14", "68.10%", "6.81");
        var kit = LuzhouCase.Kit with { MoneyUnit = "元" };
        var card = ReportGen.Rules.Scoring.FormScoring.Score(form, kit, TestProfiles.Usual);
        Assert.Contains(ReportGen.Rules.Checks.FormChecks.Find(form, kit, TestProfiles.Usual, card), f => f.Id == "PF-402");
    }

    [Fact]
    public void A_blank_execution_score_is_missing_here_and_in_the_total() =>
        Assert.Equal(["J8 PF-404", "J18 PF-601"], TestForms.Right().WithFunds("100", "100", "100", "100%", "10", "").Told());

    [Theory]
    [InlineData("")]
    [InlineData("1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因")]
    public void A_low_rate_without_a_reason_of_its_own_is_told_once(string reason) =>
        Assert.Equal(["K8 PF-405"], Form("100.00", "80.00", "80.00%", "8", reason).Told());

    [Theory]
    [InlineData("80.00", "80.00%", "8", "厉行节约")]
    [InlineData("90.00", "90.00%", "9", "")]
    public void A_reason_or_a_rate_at_the_bound_is_enough(string spent, string rate, string score, string reason) =>
        Assert.Empty(Form("100.00", spent, rate, score, reason).Told());

    [Fact]
    public void Spending_above_the_budget_is_capped_and_pointed_out() =>
        Assert.Equal(["G8 PF-406"], Form("100.00", "110.00", "110.00%", "10").Told());

    [Fact]
    public void A_budget_of_zero_is_told_once() =>
        Assert.Equal(["E8 PF-407"], TestForms.Right().WithFunds("0.00", "0.00", "0.00", "0.00%", "10", "10").Told());

    [Fact]
    public void Sources_that_do_not_add_up_are_reported_for_their_column()
    {
        var form = WithSources(("60.00", "60.00", "60.00"), ("40.00", "30.00", "40.00"));
        var finding = Assert.Single(form.Findings());
        Assert.Equal(("E8", "PF-401", 10m), (finding.Place.Cell, finding.Id, finding.Difference));
        Assert.Equal("“调整后预算数”的总额为 100，各资金来源之和为 90。", finding.Message.In(Language.Chinese));
    }

    [Theory]
    [InlineData("60.01", "40.00")]
    [InlineData("60.00", "39.99")]
    public void Parts_rounded_each_for_itself_may_be_a_cent_off(string one, string other) =>
        Assert.Empty(WithSources((one, one, one), (other, other, other)).Findings());

    [Fact]
    public void A_single_source_must_be_printed_like_the_total() =>
        Assert.Equal(["D8 PF-401", "E8 PF-401", "G8 PF-401"], WithSources(("99.99", "99.99", "99.99"), ("0.00", "", "/")).Told());

    [Fact]
    public void A_withheld_source_makes_no_sum() => Assert.Empty(WithSources(("60.00", "60.00", "60.00"), ("**", "**", "**")).Findings());

    private static EvaluationForm Form(string budget, string spent, string rate, string score, string reason = "节约") =>
        TestForms.Right().WithFunds(budget, budget, spent, rate, "10", score, reason)
            .WithTotals("100", (90 + decimal.Parse(score, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture))
            .WithField(ReportGen.Model.Terms.FormField.Problems, "进度偏慢");

    private static EvaluationForm WithSources((string, string, string) one, (string, string, string) other) => TestForms.Right() with
    {
        Funds =
        [
            TestForms.Right().Funds[0],
            TestForms.Fund("财政资金", FundsSource.Appropriation, 9, one.Item1, one.Item2, one.Item3),
            TestForms.Fund("其他资金", FundsSource.Other, 10, other.Item1, other.Item2, other.Item3),
        ],
    };

    [Theory]
    [InlineData("1000000元")]
    [InlineData("0.01亿")]
    [InlineData("100千")]
    public void An_amount_in_another_unit_than_the_grid_is_an_error_at_its_cell(string budget) =>
        Assert.Contains("E8 PF-408", Form(budget, "95.00", "95%", "9.5").Told());

    [Theory]
    [InlineData("100.00万元")]
    [InlineData("100万")]
    public void An_amount_that_repeats_the_grid_s_unit_is_right(string budget) =>
        Assert.DoesNotContain(Form(budget, "95.00", "95%", "9.5").Findings(), f => f.Id == "PF-408");
}
