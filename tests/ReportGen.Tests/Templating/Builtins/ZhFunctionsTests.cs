namespace ReportGen.Tests.Templating.Builtins;

/// <summary>Figures and lists as Chinese reports write them: the edges that the examples of the document leave out.</summary>
public sealed class ZhFunctionsTests
{
    [Theory]
    [InlineData("{{ -0.004m | zh.money }}", "0.00元")]
    [InlineData("{{ 0.005m | zh.money }}", "0.01元")]
    [InlineData("{{ 99999999.999m | zh.money_auto }}", "10,000.00万元")]
    [InlineData("{{ -123456m | zh.money_auto }}", "-12.35万元")]
    [InlineData("{{ 0.99996m | zh.percent }}", "100.00%")]
    [InlineData("{{ zh.change 100.004m 100 '万元' }}", "持平")]
    [InlineData("{{ zh.growth 100.001m 100 }}", "持平")]
    [InlineData("{{ zh.growth -5 -10 }}", "增长50.00%")]
    [InlineData("{{ zh.growth 0 0 }}", "持平")]
    [InlineData("{{ zh.growth 0 8 }}", "下降100.00%")]
    [InlineData("{{ [0, 0] | zh.shares }}", "[\"—\", \"—\"]")]
    [InlineData("{{ [2, 3, 0] | zh.shares 0 }}", "[\"40%\", \"60%\", \"0%\"]")]
    [InlineData("{{ [] | zh.among }}{{ [] | zh.list }}{{ ['甲'] | zh.list '和' }}", "甲")]
    [InlineData("{{ u | zh.money }}{{ zh.growth u 1 }}{{ zh.compare 1 u }}|{{ (u | zh.capital) ?? '—' }}", "|—")]
    public void Edges_are_said_as_a_person_would(string template, string expected) =>
        Assert.Equal(expected, TestTemplates.Text(template.Replace("zh.growth -5 -10", "zh.growth (-5) (-10)", StringComparison.Ordinal)));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(110, "一百一十")]
    [InlineData(1005, "一千零五")]
    [InlineData(10500, "一万零五百")]
    [InlineData(100000, "十万")]
    [InlineData(10010000, "一千零一万")]
    [InlineData(100000001, "一亿零一")]
    [InlineData(1000100000000, "一万零一亿")]
    [InlineData(1234567890123456, "一千二百三十四万五千六百七十八亿九千零一十二万三千四百五十六")]
    [InlineData(-12, "负十二")]
    public void Numbers_are_spoken_with_their_zeros(long number, string expected) => Assert.Equal(expected, ReportGen.Templating.Builtins.Chinese.NumeralText.Spoken(number));

    [Theory]
    [InlineData("0", "零元整")]
    [InlineData("0.05", "伍分")]
    [InlineData("0.5", "伍角整")]
    [InlineData("1.05", "壹元零伍分")]
    [InlineData("10.50", "壹拾元伍角整")]
    [InlineData("107000.53", "壹拾万柒仟元伍角叁分")]
    [InlineData("6000007.14", "陆佰万零柒元壹角肆分")]
    [InlineData("-100200300.4", "负壹亿零贰拾万零叁佰元肆角整")]
    [InlineData("-0.004", "零元整")]
    public void Amounts_are_written_in_capitals_as_on_vouchers(string amount, string expected) =>
        Assert.Equal(expected, ReportGen.Templating.Builtins.Chinese.CapitalText.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("{{ 5 | zh.money '千元' }}", "known are: 元、万元、亿元")]
    [InlineData("{{ 'x' | zh.money }}", "decimal is needed")]
    [InlineData("{{ 5 | zh.money '元' '元' 99 }}", "outside 0 to")]
    [InlineData("{{ 1e30 | zh.numeral }}", "int is needed")]
    [InlineData("{{ 'x' | zh.date }}", "date is needed")]
    [InlineData("{{ 79228162514264337593543950335m | zh.money '元' '亿元' }}", "too large")]
    public void What_is_no_figure_is_an_error(string template, string message) =>
        Assert.Contains(message, Assert.Single(TestTemplates.Errors(template)), StringComparison.Ordinal);
}
