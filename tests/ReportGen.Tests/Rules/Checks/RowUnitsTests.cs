namespace ReportGen.Tests.Rules.Checks;

/// <summary>Units that do not fit what a row measures.</summary>
public sealed class RowUnitsTests
{
    [Theory]
    [InlineData("岗前培训合格率 ≥ 95 次 95", "G14 PF-712")]
    [InlineData("群众满意度 ≥ 95 人 96", "G14 PF-712")]
    [InlineData("持续发挥作用的期限 ≥ 10 % 10", "G14 PF-712")]
    [InlineData("农户满意度 ≥ 95 名 96", "G14 PF-712")]
    [InlineData("良种覆盖率 ≥ 95 亩 96", "G14 PF-712")]
    [InlineData("资金到位率 ≥ 95 万元 96", "G14 PF-712")]
    [InlineData("万车死亡率 ≤ 3 人 2", "")]
    [InlineData("孕产妇死亡率（每十万） ≤ 3 人 2", "")]
    [InlineData("显示屏分辨率 ≥ 200 点 200", "")]
    [InlineData("服务满意度 ≥ 95 百分比 96", "")]
    [InlineData("岗前培训合格率 ≥ 95 % 95", "")]
    [InlineData("巡查频率 ≥ 2 次 2", "")]
    [InlineData("设备故障率 ≤ 2 次/年 2", "")]
    [InlineData("群众满意度 ≥ 95 分 96", "")]
    [InlineData("持续发挥作用的期限 ≥ 10 年 10", "")]
    public void A_rate_is_measured_in_percent_and_a_time_is_not(string row, string told) => Assert.Equal(told, Told(0, "产出指标 " + row, "PF-712"));

    // 泸州: “电动自行车每辆 ≤2000 辆”.
    [Theory]
    [InlineData("电动自行车每辆 ≤ 2000 辆 2000", "G17 PF-713")]
    [InlineData("餐费标准 ≤ 40 人/天 40", "G17 PF-713")]
    [InlineData("树苗费用 ≤ 40 棵 40", "G17 PF-713")]
    [InlineData("每亩补助 ≤ 300 亩 300", "G17 PF-713")]
    [InlineData("建设用地 ≤ 300 亩 300", "")]
    [InlineData("时间成本 ≤ 30 天 30", "")]
    [InlineData("电动自行车每辆 ≤ 2000 元/辆 2000", "")]
    [InlineData("成本节约率 ≥ 5 % 6", "")]
    [InlineData("聘用人员数量 ≤ 40 人 40", "")]
    [InlineData("魔镜系统每处 ≤ 0 处 0", "")]
    public void A_cost_is_money(string row, string told) => Assert.Equal(told, Told(3, "成本指标 " + row, "PF-713"));

    [Fact]
    public void Only_cost_rows_must_be_money() => Assert.Equal("", Told(0, "产出指标 购置车辆 ≥ 3 辆 3", "PF-713"));

    private static string Told(int index, string row, string id)
    {
        var points = TestForms.Right().Indicators[index].Weight!.Text;
        return string.Join(", ", TestForms.Right().WithRow(index, $"{row} {points} {points}").Told().Where(t => t.EndsWith(id, StringComparison.Ordinal)));
    }
}
