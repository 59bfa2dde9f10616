using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

public sealed class LabelPointsTests
{
    [Theory]
    [InlineData("产出指标（20 分）", 20)]
    [InlineData("产出指标\n(50分)", 50)]
    [InlineData("满意度指标（２２.5分）", 22.5)]
    public void Points_within_a_label_are_read(string label, double points) => Assert.Equal((decimal)points, LabelPoints.Of(label));

    [Theory]
    [InlineData("产出指标")]
    [InlineData("得分（20分*执行率）")]
    [InlineData("完成时间（3个月）")]
    [InlineData("")]
    public void Other_brackets_are_no_points(string label) => Assert.Null(LabelPoints.Of(label));

    [Theory]
    [InlineData("产出指标\n(50分)", "产出指标")]
    [InlineData("产出（20 分）", "产出指标")]
    public void A_label_is_the_same_with_and_without_its_points(string one, string other) => Assert.True(ClassLabel.Same(one, other));
}
