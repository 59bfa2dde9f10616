using ReportGen.Model.Forms;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>剔除折算: what does not apply is left out, and the rest is rescaled to 100.</summary>
public sealed class ExclusionTests
{
    private static readonly Profile Rescaling = TestProfiles.Usual with
    {
        Scoring = TestProfiles.Usual.Scoring with { NotApplicable = TestProfiles.Of(ScoringMethod.Exclude) },
        Execution = TestProfiles.Usual.Execution with { ZeroBudget = TestProfiles.Of(ScoringMethod.Exclude) },
    };

    // 20 points do not apply; of the other 80 there are 70: 70 × 100 ÷ 80.
    private static readonly EvaluationForm Form = TestForms.Right().WithRow(1, "效益指标 乙 ≥ / _ / 20 /").WithRow(2, "满意度指标 丙 ≥ 90 % 0 10 0");

    [Fact]
    public void The_rest_is_rescaled_to_the_total()
    {
        var total = FormScoring.Score(Form, LuzhouCase.Kit, Rescaling).Total;
        Assert.Equal((87.5m, 70m, 20m, 0), (total.Rule, total.DeterminedPart, total.Excluded, total.UndeterminedCount));
        Assert.Contains(total.Steps, s => s.Key == "score.total-rescaled");
    }

    [Fact]
    public void Left_to_people_it_keeps_the_total_open() =>
        Assert.Equal((null, 1), (FormScoring.Score(Form, LuzhouCase.Kit, TestProfiles.Usual).Total.Rule, FormScoring.Score(Form, LuzhouCase.Kit, TestProfiles.Usual).Total.UndeterminedCount));

    [Theory]
    [InlineData("70")]
    [InlineData("87.5")]
    public void A_unit_may_print_the_rescaled_total_or_the_bare_sum(string total) => Assert.DoesNotContain("J18 PF-601", Form.WithTotals("100", total).Told(Rescaling));

    [Theory]
    [InlineData("90")]
    [InlineData("80")]
    public void Another_total_is_wrong_all_the_same(string total) => Assert.Contains("J18 PF-601", Form.WithTotals("100", total).Told(Rescaling));

    [Fact]
    public void Nothing_is_asked_of_a_row_that_does_not_apply() => Assert.DoesNotContain(Form.Told(Rescaling), t => t.StartsWith("H15", StringComparison.Ordinal) || t.StartsWith("J15", StringComparison.Ordinal));

    [Fact]
    public void A_form_without_any_budget_can_be_rescaled_too()
    {
        var card = FormScoring.Score(TestForms.Right().WithFunds("0", "0", "0", "", "10", ""), LuzhouCase.Kit, Rescaling);
        Assert.Equal((true, null, 100m), (card.Execution!.IsExcluded, card.Execution.Rule, card.Total.Rule));
    }

    [Fact]
    public void Where_nothing_applies_there_is_no_total()
    {
        var form = TestForms.Right().WithFunds("0", "0", "0", "", "10", "") with { Rows = [TestForms.Row(14, "产出指标 甲 ≥ / _ / 90 /")] };
        Assert.Null(FormScoring.Score(form, LuzhouCase.Kit, Rescaling).Total.Rule);
    }
}
