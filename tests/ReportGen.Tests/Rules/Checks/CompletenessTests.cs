using ReportGen.Model.Findings;
using ReportGen.Model.Funds;
using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks;

public sealed class CompletenessTests
{
    [Fact]
    public void A_right_form_has_no_findings() => Assert.Empty(TestForms.Right().Findings());

    [Theory]
    [InlineData("产出指标 养护里程 ≥ 120 公里 _ 40 40", "H14 PF-201")]
    [InlineData("产出指标 养护里程 ≥ _ 公里 120 40 40", "F14 PF-202")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 基本完成 40 40", "H14 PF-204")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 120米 40 40", "H14 PF-210")]
    [InlineData("产出指标 养护里程 ≥ 若干 公里 120 40 40", "F14 PF-204")]
    [InlineData("产出指标 _ ≥ 120 公里 120 40 40", "D14 PF-206")]
    [InlineData("产出指标 养护里程 _ 120 公里 120 40 40", "E14 PF-206")]
    [InlineData("产出指标 养护里程 正向 120 公里 120 40 40", "E14 PF-206")]
    public void A_hole_in_a_row_is_told_once_at_its_cell(string row, string told) =>
        Assert.Equal([told], TestForms.Right().WithRow(0, row).Told());

    [Theory]
    [InlineData("产出指标 养护里程 ≥ 120 _ 120 40 40", "G14 PF-214")]
    [InlineData("产出指标 养护里程 ≥ 120公里 _ 120 40 40", "")]
    [InlineData("产出指标 养护里程 ≥ 120 _ 120公里 40 40", "")]
    public void A_blank_unit_is_told_where_the_figures_carry_none(string row, string told) =>
        Assert.Equal(told, string.Join(", ", TestForms.Right().WithRow(0, row).Told()));

    [Theory]
    [InlineData("产出指标 养护里程 ≥ 120 公里 120 四十 40", "I14 PF-203")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 120 _ 40", "I14 PF-203")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 120 40 四十", "J14 PF-203")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 120 40 40%", "J14 PF-203")]
    [InlineData("产出指标 养护里程 ≥ 120 公里 120 40 约40", "J14 PF-203")]
    public void A_weight_or_score_that_is_no_number_spoils_no_other_sum(string row, string told) =>
        Assert.Equal([told], TestForms.Right().WithRow(0, row).Told());

    [Fact]
    public void A_blank_score_is_missing_here_and_in_the_total() =>
        Assert.Equal(["J14 PF-203", "J18 PF-601"], TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 120 40 _").Told());

    [Fact]
    public void Money_that_is_no_number_spoils_no_rate()
    {
        var form = TestForms.Right() with { Funds = [TestForms.Fund("总额", FundsSource.Total, 8, "100", "壹佰万", "100", "100.00%", "10", "10")] };
        Assert.Equal(["E8 PF-203"], form.Told());
    }

    [Fact]
    public void A_withheld_figure_is_no_more_than_a_hint()
    {
        var finding = Assert.Single(TestForms.Right().WithRow(0, "产出指标 养护里程 ≥ 120 公里 ** 40 40").Findings());
        Assert.Equal(("PF-204", Severity.Hint), (finding.Id, finding.Severity));
    }

    [Fact]
    public void A_blank_head_field_is_an_error_and_a_blank_text_a_warning()
    {
        var findings = TestForms.Right().WithField(FormField.ProjectName, " ").WithField(FormField.GoalExpected, "").Findings();
        Assert.Equal([Severity.Error, Severity.Warning], findings.Select(f => f.Severity));
        Assert.All(findings, f => Assert.Equal("PF-205", f.Id));
    }

    [Fact]
    public void A_field_that_still_holds_the_instruction_counts_as_blank() => Assert.Equal(
        ["D5 PF-205"], TestForms.Right().WithField(FormField.GoalExpected, "1.预算执行率=预算执行数/调整后预算数，……").Told());

    [Theory]
    [InlineData("#NAME?")]
    [InlineData("#REF!")]
    [InlineData("{{项目年度目标}}")]
    public void What_a_broken_formula_or_a_left_marker_shows_is_no_answer(string text) =>
        Assert.Equal(["D5 PF-205"], TestForms.Right().WithField(FormField.GoalExpected, text).Told());
}
