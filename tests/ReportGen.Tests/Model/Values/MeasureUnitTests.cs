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

    [Theory]
    [InlineData("万份", "份", "10000")]
    [InlineData("元", "万元", "0.0001")]
    [InlineData("份", "", "1")]
    [InlineData("‰", "%", "0.1")]
    [InlineData("km", "公里", "1")]
    [InlineData("KW", "千瓦", "1")]
    [InlineData("名", "人", "1")]
    [InlineData("个", "家", "1")]
    [InlineData("台（套）", "台", "1")]
    [InlineData("万元/人/年", "元/人·年", "10000")]
    [InlineData("元/人、天", "元/人*天", "1")]
    public void One_unit_is_worth_so_much_in_another(string one, string other, string worth) =>
        Assert.Equal(decimal.Parse(worth, System.Globalization.CultureInfo.InvariantCulture), MeasureUnit.Parse(one).In(MeasureUnit.Parse(other)));

    [Theory]
    [InlineData("次", "人次")]
    [InlineData("米", "公里")]
    [InlineData("百分点", "%")]
    [InlineData("元/人", "元/台")]
    [InlineData("元/人", "元")]
    [InlineData("家", "处")]
    public void Units_of_different_things_cannot_be_converted(string one, string other) => Assert.Null(MeasureUnit.Parse(one).In(MeasureUnit.Parse(other)));
}
