using ReportGen.Model.Terms;

namespace ReportGen.Tests.Rules.Checks.Indicators;

/// <summary>PF-718: a satisfaction rate that is exactly its target, and whether anybody was asked.</summary>
public sealed class SurveyBasisTests
{
    [Theory]
    [InlineData("养护道路", "H16 PF-718")]
    [InlineData("网站已升级", "H16 PF-718")]
    [InlineData("已完成电话访问", "")]
    [InlineData("经问询办事群众", "")]
    [InlineData("群众反馈良好", "")]
    [InlineData("组织村民打分", "")]
    [InlineData("物业服务按月打分", "H16 PF-718")]
    [InlineData("随警采访报道", "H16 PF-718")]
    [InlineData("窗口评价器数据", "")]
    [InlineData("开展民意调研", "")]
    public void Whoever_tells_how_people_were_asked_is_not_told(string achieved, string told)
    {
        var form = TestForms.Right().WithRow(2, "满意度指标 群众满意度 ≥ 95 % 95 10 10").WithField(FormField.GoalExpected, achieved);
        Assert.Equal(told, string.Join(", ", form.Told().Where(t => t.EndsWith("718", StringComparison.Ordinal))));
    }

    [Fact]
    public void It_may_stand_in_any_text() =>
        Assert.DoesNotContain(TestForms.Right().WithRow(2, "满意度指标 群众满意度 ≥ 95 % 95 10 10").WithRow(0, "产出指标 发放资料 ≥ 100份问卷 _ 100份问卷 40 40").Told(), t => t.EndsWith("718", StringComparison.Ordinal));
}
