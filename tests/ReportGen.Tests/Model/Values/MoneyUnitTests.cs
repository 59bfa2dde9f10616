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

    [Theory]
    [InlineData("元", 1)]
    [InlineData("万元", 10_000)]
    [InlineData("亿元", 100_000_000)]
    public void A_money_unit_is_worth_so_many_yuan(string unit, int yuan) => Assert.Equal(yuan, MoneyUnit.InYuan(unit));

    [Theory]
    [InlineData("")]
    [InlineData("份")]
    [InlineData("%")]
    public void What_is_no_money_unit_is_worth_none(string unit) => Assert.Null(MoneyUnit.InYuan(unit));
}
