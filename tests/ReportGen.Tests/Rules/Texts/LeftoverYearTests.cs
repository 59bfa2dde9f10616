using ReportGen.Rules.Texts;

namespace ReportGen.Tests.Rules.Texts;

/// <summary>Which earlier year in a text of the form of 2023 was left over from last year's.</summary>
public sealed class LeftoverYearTests
{
    [Theory]
    [InlineData("计划 2022 年聘请专家", 2022, 3)]
    [InlineData("按２０２１年度方案实施", 2021, 1)]
    [InlineData("计划２０22 年改厕 300 户", 2022, 2)]
    [InlineData("2022\n年底前完成改厕", 2022, 0)]
    [InlineData("2 0 2 2 年数据，系统默认导出", 2022, 0)]
    [InlineData("较上年提高。2022年培训 12 期", 2022, 6)]
    [InlineData("2022年培训 12 期；2023年培训 15 期", 2022, 0)]
    [InlineData("2022年培训 12 期\n2023年培训 15 期", 2022, 0)]
    [InlineData("较2021年提高，2022年培训 12 期", 2022, 9)]
    [InlineData("2022年底之前完成改厕", 2022, 0)]
    [InlineData("2022年起草办法", 2022, 0)]
    [InlineData("《办法》2022年实施方案", 2022, 4)]
    public void A_year_left_over_is_told_with_its_place(string text, int year, int at)
    {
        var found = LeftoverYear.In(text, 2023);
        Assert.Equal((year, at), (found?.Year, found?.At));
    }

    [Theory]
    [InlineData("较 2022 年下降")]
    [InlineData("较\n２０２２年下降")]
    [InlineData("由 2022 年的 5 起降到 3 起")]
    [InlineData("在2022年基础上提高 5%")]
    [InlineData("在 2022 年度的基础上提高 5%")]
    [InlineData("按照2022年标准发放，执行 2022 年版目录")]
    [InlineData("达到2022年同期水平，以2020年为基期")]
    [InlineData("上年（2022年）为 12 期")]
    [InlineData("2022 年12月开工，2023 年6月竣工")]
    [InlineData("２０２２年１２月开工，２０２３年６月竣工")]
    [InlineData("2022年10月立项，次年6月验收")]
    [InlineData("2021年至2025年实施规划")]
    [InlineData("2023年兑现2022年度奖补资金")]
    [InlineData("支付2022年道路工程尾款")]
    [InlineData("使用 2022 年 结转资金")]
    [InlineData("落实2020年省厅印发的意见")]
    [InlineData("补缴2022年及以前、2021年以前年度保险")]
    [InlineData("2022 年至今平台停用")]
    [InlineData("购置 2022 套，编号 12022年，1998年建成")]
    [InlineData("2023年、2024 年培训 15 期")]
    public void A_year_named_on_purpose_is_none(string text) => Assert.Null(LeftoverYear.In(text, 2023));

    [Theory]
    [InlineData("培训 ２０２２ 年", true)]
    [InlineData("培训 2023 年", false)]
    [InlineData("年年年 2022", false)]
    [InlineData("", false)]
    public void One_look_tells_that_no_earlier_year_is_named(string text, bool may) => Assert.Equal(may, YearMention.MayBeIn(text, 2023));
}
