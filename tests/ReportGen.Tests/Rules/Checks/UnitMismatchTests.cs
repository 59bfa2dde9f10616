using ReportGen.Model.Phrases;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>PF-210 — told once, and not where two words mean one unit.</summary>
public sealed class UnitMismatchTests
{
    [Theory]
    [InlineData("养护里程 ≥ 120 公里 120米", "“米”与“公里”不能换算")]
    [InlineData("宣传资料 ≥ 350000 份 333万", "折合，完成值为指标值的 9.51 倍")]
    [InlineData("宣传资料 ≥ 350000 份 35", "相差约一万倍")]
    [InlineData("投入资金 ≤ 90 万元 900000", "相差约一万倍")]
    [InlineData("投入资金 ≥ 900000 元 90", "相差约一万倍")]
    [InlineData("覆盖率 ≥ 95 % 1", "没有百分号")]
    [InlineData("培训人员 ≥ 50 人次 50次", "“次”与“人次”不能换算")]
    public void Different_units_are_told_once_with_both_values(string row, string hint)
    {
        var finding = Assert.Single(TestForms.Right().WithRow(0, $"产出指标 {row} 40 40").Findings());
        Assert.Equal(("H14", "PF-210"), (finding.Place.Cell, finding.Id));
        Assert.Contains(hint, finding.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("宣传资料 ≥ 350000 份 36万份")]
    [InlineData("宣传资料 ≥ 35 万份 360000份")]
    [InlineData("投入资金 ≤ 90 万元 880000元")]
    [InlineData("覆盖率 ≥ 95 % 0.96")]
    [InlineData("覆盖率 ≥ 95 % 100％")]
    [InlineData("企业数量 ≥ 5 家 6个")]
    [InlineData("培训人员 ≥ 5 人 6名")]
    [InlineData("受益群众 ≥ 1 人次 10000")]
    [InlineData("接待群众 ≥ 20000 人次 3万余人次")]
    [InlineData("发送短信 ≥ 2000000 条 333万")]
    public void One_unit_in_two_words_is_no_mismatch(string row) =>
        Assert.DoesNotContain(TestForms.Right().WithRow(0, $"产出指标 {row} 40 40").Findings(), f => f.Id is "PF-210" or "PF-204");

    [Fact]
    public void A_slip_of_ten_thousand_is_not_told_again_as_a_far_exceeded_target()
    {
        var profile = TestProfiles.Usual with { Scoring = TestProfiles.Usual.Scoring with { OverAchievement = TestProfiles.Of<decimal?>(2) } };
        Assert.Equal(["H14 PF-210"], TestForms.Right().WithRow(0, "产出指标 宣传资料 ≥ 350000 份 333万 40 40").Told(profile));
    }
}
