using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks;

public sealed class ScoresTests
{
    [Theory]
    [InlineData("产出指标 甲 ≥ 7 次 14 40 80", "J14 PF-501")]
    [InlineData("产出指标 甲 ≥ 7 次 14 40 -1", "J14 PF-502")]
    [InlineData("产出指标 甲 ≥ 125 次 54 40 40", "J14 PF-503")]
    [InlineData("产出指标 甲 ≥ 125 次 54 40 40 无需鉴定", "J14 PF-503")]
    [InlineData("产出指标 甲 ＝ 0 次 17 40 40", "J14 PF-503")]
    [InlineData("产出指标 甲 ≤ 60 次 65 40 40", "J14 PF-503")]
    [InlineData("产出指标 甲 ≥ 3 次 0 40 40", "J14 PF-504")]
    [InlineData("产出指标 甲 ＝ 3 次 0 40 10 未结束", "J14 PF-504")]
    [InlineData("产出指标 甲 ＞ 19 次 19 40 40", "E14 PF-505")]
    [InlineData("产出指标 甲 ＜ 70 次 70 40 40", "E14 PF-505")]
    [InlineData("产出指标 甲 ≥ 400 次 70 40 7", "K14 PF-506")]
    [InlineData("产出指标 甲 ≥ 400 次 70 40 20", "K14 PF-506")]
    [InlineData("产出指标 甲 ≥ 7 次 7 40 38", "J14 PF-507")]
    [InlineData("产出指标 甲 ≥ 100 次 32.6 40 0 实际人数不足", "J14 PF-508")]
    [InlineData("产出指标 甲 ≥ 7 次 7 40 38 自行扣分", "J14 PF-508")]
    [InlineData("产出指标 甲 定性 优良 _ 部分达成预期 40 40 原因", "J14 PF-509")]
    [InlineData("产出指标 甲 定性 优良 _ 优良 40 30 原因", "J14 PF-509")]
    public void A_wrong_score_is_told_once_at_the_cell_to_change(string row, string told) => Assert.Equal([told], Form(row).Told());

    [Theory]
    [InlineData("产出指标 甲 ≥ 400 次 70 40 7 项目未结束")]
    [InlineData("产出指标 甲 ≥ 35 次 10 40 11.4 暂缓购买")]
    [InlineData("产出指标 甲 ≥ 35 次 10 40 11.43 暂缓购买")]
    [InlineData("产出指标 甲 ≥ 35 次 10 40 11.42 暂缓购买")]
    [InlineData("产出指标 甲 ≥ 35 次 10 40 11.428571 暂缓购买")]
    [InlineData("产出指标 甲 ＝ 432 次 432 40 40")]
    [InlineData("产出指标 甲 定性 优良 _ 优良 40 33")]
    [InlineData("产出指标 甲 定性 优良 _ 较好 40 12")]
    [InlineData("产出指标 甲 ≥ 10 次 12余次 40 40")]
    [InlineData("产出指标 甲 ＝ 10 次 12 40 30 超额部分另行核算")]
    public void A_right_score_is_left_alone_however_it_was_rounded(string row) => Assert.Empty(Form(row).Told());

    [Theory]
    [InlineData("成本指标 丁 ≤ 260 万元 253.59 20 20")]
    [InlineData("成本指标 丁 ≤ 260 万元 253.59 20 19.51")]
    [InlineData("成本指标 丁 ≤ 260 万元 0 20 0")]
    public void A_cost_row_may_follow_the_rule_or_the_accepted_practice(string row) => Assert.Empty(CostForm(row).Told());

    [Fact]
    public void Without_the_accepted_practice_the_same_cost_row_is_reported()
    {
        var scoring = TestProfiles.Usual.Scoring;
        var profile = TestProfiles.Usual with { Scoring = scoring with { Cost = scoring.Cost! with { AlsoAccepted = null } } };
        Assert.Equal(["J17 PF-507"], CostForm("成本指标 丁 ≤ 260 万元 253.59 20 19.51").Told(profile));
    }

    [Fact]
    public void A_cost_row_that_follows_neither_names_both_scores()
    {
        var finding = Assert.Single(CostForm("成本指标 丁 ≤ 80 万元 33.34 20 7.5").Findings());
        Assert.Equal(("PF-507", -12.5m), (finding.Id, finding.Difference));
        Assert.Contains("8.34", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_rounds_to_full_marks_is_no_false_full_mark() =>
        Assert.Equal(["K14 PF-506"], Form("产出指标 甲 ≥ 100000 次 99999 40 40").Told());

    [Fact]
    public void An_inclusive_reading_has_no_boundary_to_report()
    {
        var scoring = TestProfiles.Usual.Scoring;
        var profile = TestProfiles.Usual with { Scoring = scoring with { Strict = TestProfiles.Of(StrictReading.Inclusive) } };
        Assert.Empty(Form("产出指标 甲 ＞ 19 次 19 40 40").Told(profile));
    }

    [Fact]
    public void A_profile_that_wants_no_reasons_gets_no_findings_about_them()
    {
        var profile = TestProfiles.Usual with
        {
            Reasons = new ReasonRules { RateBelow = TestProfiles.Of<decimal?>(null), TargetMissed = TestProfiles.Of(false), PointsDeducted = TestProfiles.Of(false) },
        };
        Assert.Empty(Form("产出指标 甲 ≥ 400 次 70 40 7").Told(profile));
    }

    [Fact]
    public void An_execution_score_above_its_weight_is_told_once() =>
        Assert.Equal(["J8 PF-501"], TestForms.Right().WithFunds("100", "100", "100", "100%", "10", "11").Told().Where(t => t.StartsWith("J8", StringComparison.Ordinal)));

    [Fact]
    public void A_profile_may_change_or_silence_a_severity()
    {
        var severities = TestProfiles.Usual.Severities.Add("PF-503", TestProfiles.Of<Severity?>(Severity.Error)).Add("PF-505", TestProfiles.Of<Severity?>(null));
        var profile = TestProfiles.Usual with { Severities = severities };
        Assert.Equal(Severity.Error, Assert.Single(Form("产出指标 甲 ≥ 125 次 54 40 40").Findings(profile)).Severity);
        Assert.Empty(Form("产出指标 甲 ＞ 19 次 19 40 40").Findings(profile));
    }

    // The total follows the row, so that only the row is wrong.
    private static EvaluationForm Form(string row) => Summed(TestForms.Right().WithRow(0, row));

    private static EvaluationForm CostForm(string row) => Summed(TestForms.Right().WithRow(3, row));

    private static EvaluationForm Summed(EvaluationForm form)
    {
        var sum = 10 + form.Indicators.Sum(i => i.Score!.Number ?? 0);
        return form.WithTotals("100", sum.ToString(CultureInfo.InvariantCulture)).WithField(ReportGen.Model.Terms.FormField.Problems, "有待改进")
            is var summed && sum > 100 ? summed with { Totals = null } : summed;
    }
}
