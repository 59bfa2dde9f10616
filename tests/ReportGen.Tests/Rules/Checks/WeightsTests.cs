using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks;

public sealed class WeightsTests
{
    [Fact]
    public void Weights_that_do_not_sum_to_100_are_reported_with_both_sums()
    {
        var finding = Assert.Single(Spoilt().Findings(), f => f.Id == "PF-301");
        Assert.Equal("各项分值之和为 99 分，应为 100 分。与规定不一致的一级指标（实际/应为）：产出指标 39/40。", finding.Message.In(Language.Chinese));
        Assert.Equal((Severity.Error, "I18", -1m, "某省评分规则，第一条"), (finding.Severity, finding.Place.Cell, finding.Difference, finding.Basis));
    }

    [Fact]
    public void A_wrong_sum_does_not_repeat_itself_for_the_level_1_label() => Assert.DoesNotContain(Spoilt().Findings(), f => f.Id == "PF-302");

    [Fact]
    public void A_printed_total_that_the_rows_do_not_make_is_reported() =>
        Assert.Equal(["I18 PF-301"], TestForms.Right().WithTotals("90", "100").Told());

    [Fact]
    public void Points_moved_from_one_level_1_label_to_another_are_reported_at_both()
    {
        var form = TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 120 35 35").WithRow(1, "效益指标 通行效率提升 ≥ 10 % 10 25 25");
        Assert.Equal(["I14 PF-302", "I15 PF-302"], form.Told());
    }

    [Fact]
    public void A_level_1_label_without_rows_is_reported_at_the_total()
    {
        var form = TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 120 60 60");
        Assert.Equal(["I14 PF-302", "I18 PF-302"], (form with { Rows = form.Indicators.RemoveAt(3) }).Told());
    }

    [Fact]
    public void A_wrong_printed_total_over_right_weights_is_told_as_such()
    {
        var finding = Assert.Single(TestForms.Right().WithTotals("90", "100").Findings());
        Assert.Equal(("I18 PF-301", "PF-301.printed", -10m), ($"{finding.Place.Cell} {finding.Id}", finding.Message.Key, finding.Difference!.Value));
    }

    [Theory]
    [InlineData("产出")]
    [InlineData("产出\n指标")]
    public void A_label_may_be_shortened_or_broken_over_lines(string label)
    {
        var form = TestForms.Right();
        var row = form.Indicators[0];
        var cells = row.Cells.SetItem(IndicatorColumn.IndicatorClass, TestForms.Cell("B14", label));
        Assert.Empty((form with { Rows = form.Indicators.SetItem(0, new(cells)) }).Findings());
    }

    [Fact]
    public void An_execution_weight_off_the_profile_is_told_once() => Assert.Equal(
        ["I8 PF-303"], OfWeights(TestForms.Right().WithFunds("100", "100", "100", "100%", "20", "20").WithTotals("100", "110")));

    [Fact]
    public void Fractional_weights_are_allowed()
    {
        var usual = TestProfiles.Usual;
        var classes = new[] { "产出", "效益", "满意度", "成本" }.Select(label => new ClassQuota(label, TestProfiles.Of(22.5m)));
        var profile = usual with { Weights = usual.Weights with { Classes = [.. classes] } };
        var form = TestForms.Right()
            .WithRow(0, "产出指标 甲 ≥ 1 个 1 22.5 22.5").WithRow(1, "效益指标 乙 ≥ 1 个 1 22.5 22.5")
            .WithRow(2, "满意度指标 丙 ≥ 1 个 1 22.5 22.5").WithRow(3, "成本指标 丁 ≤ 1 元 1 22.5 22.5");
        Assert.Empty(form.Findings(profile));
    }

    [Fact]
    public void A_form_without_any_row_has_exactly_one_weight_finding() => Assert.Equal(
        ["I18 PF-301"], OfWeights((TestForms.Right() with { Rows = [] }).WithTotals("100", "10")));

    private static IEnumerable<string> OfWeights(EvaluationForm form) => form.Told().Where(t => t.Contains("PF-3", StringComparison.Ordinal));

    private static EvaluationForm Spoilt() =>
        TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 120 39 39").WithTotals("100", "99");
}
