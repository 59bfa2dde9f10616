using ReportGen.Model.Values;

namespace ReportGen.Tests.Model.Values;

public sealed class MeasureUnitTests
{
    [Theory]
    [InlineData("份", 1, "份")]
    [InlineData("万份", 10000, "份")]
    [InlineData("万元/每项目", 10000, "元/每项目")]
    [InlineData("人·次", 1, "人次")]
    [InlineData("％", 1, "%")]
    [InlineData("百分比", 1, "%")]
    [InlineData("场次", 1, "次")]
    [InlineData("千米", 1, "千米")]
    [InlineData(" 平方米 ", 1, "平方米")]
    [InlineData("", 1, "")]
    public void The_scale_is_taken_off_a_unit(string text, int scale, string name) =>
        Assert.Equal(new MeasureUnit(scale, name), MeasureUnit.Parse(text));
}
