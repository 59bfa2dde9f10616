using ReportGen.Model.Values;
using ReportGen.Reading.Values;

namespace ReportGen.Tests.Model.Values;

public class MoneyUnitTests
{
    [Theory]
    [InlineData("150", "万元", true)]
    [InlineData("150.00万元", "万元", true)]
    [InlineData("150万", "万元", true)]
    [InlineData("1500000元", "元", true)]
    [InlineData("1500000元", "万元", false)]
    [InlineData("1.5亿", "万元", false)]
    [InlineData("1.5亿元", "万元", false)]
    [InlineData("15千", "万元", false)]
    [InlineData("102.14万", "元", false)]
    [InlineData("15个", "万元", false)]
    public void An_amount_fits_a_grid_only_in_the_grid_s_own_unit(string amount, string grid, bool fits) =>
        Assert.Equal(fits, MoneyUnit.Fits(FigureParser.Parse(amount), grid));
}
