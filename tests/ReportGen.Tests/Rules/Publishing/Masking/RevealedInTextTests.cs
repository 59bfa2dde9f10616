using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Model.Findings;
using ReportGen.Model.Places;
using ReportGen.Rules.Publishing;
using ReportGen.Rules.Publishing.Masking;

namespace ReportGen.Tests.Rules.Publishing.Masking;

/// <summary>A masked amount in the texts of a finished document, however it is written.</summary>
public class RevealedInTextTests
{
    [Theory]
    [InlineData("1234.56", "支出决算为1234.56万元")]
    [InlineData("1234.56", "支出决算为1,234.56万元。")]
    [InlineData("1234.56", "共１２３４.５６万元")]
    [InlineData("1234.56", "12345600元")]
    [InlineData("1234.56", "12,345,600.00元")]
    [InlineData("12345600", "约1234.56万元")]
    [InlineData("12345678", "1234.57万元")]
    [InlineData("1047.80", "1047.8")]
    [InlineData("-1234.56", "比上年减少1234.56万元")]
    [InlineData("1234.56", "1234.5600000000001")]
    public void It_is_found_in_both_units(string amount, string text) => Assert.Equal(Severity.Error, Assert.Single(Found(amount, text)).Severity);

    [Theory]
    [InlineData("1234.56", "1234.57万元")]
    [InlineData("1234.56", "81234.56万元")]
    [InlineData("1234.56", "1234.567")]
    [InlineData("1234.56", "12.3456%")]
    [InlineData("500", "500.00万元")]
    [InlineData("8.5", "8.5万元")]
    [InlineData("2023", "2023年度部门决算")]
    [InlineData("20402", "项目X20402")]
    [InlineData("1234.56", "共**万元")]
    public void Other_numbers_and_short_ones_are_not(string amount, string text) => Assert.Empty(Found(amount, text));

    [Fact]
    public void Four_figures_may_be_a_coincidence() => Assert.Equal(Severity.Warning, Assert.Single(Found("12.34", "12.34万元")).Severity);

    [Fact]
    public void It_is_told_once_with_all_its_places()
    {
        var finding = Assert.Single(Found("1234.56", "1234.56万元", "合计", "1,234.56", "1234.56"));

        Assert.Equal(("第1段", 2), (finding.Place.Cell, finding.Also.Length));
        Assert.Equal(3, finding.Message.Arguments.Single(a => a.Name == "count").Value);
    }

    private static ImmutableArray<Finding> Found(string amount, params string[] texts) => RevealedInText.Find(
        [new MaskedAmount("T5 | 2040220 执法办案 | 合计", new Place("决算数据.xlsx", "T5", "C9"), decimal.Parse(amount, CultureInfo.InvariantCulture))],
        texts.Select((t, i) => new PublishedText(t, new Place("决算.docx", "正文", $"第{i + 1}段"))));
}
