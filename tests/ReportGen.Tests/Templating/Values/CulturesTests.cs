namespace ReportGen.Tests.Templating.Values;

/// <summary>Numbers and dates in the cultures of the table.</summary>
public sealed class CulturesTests
{
    [Theory]
    [InlineData("{{ 1234.5 | math.format 'N' }}", "1,234.50")]
    [InlineData("{{ 1234.5 | math.format 'N' 'zh-CN' }}", "1,234.500")]
    [InlineData("{{ 1234.5 | math.format 'N2' 'de-DE' }}", "1.234,50")]
    [InlineData("{{ 0.1234 | math.format 'P1' 'zh-CN' }}", "12.3%")]
    [InlineData("{{ 0.1234 | math.format 'P1' 'de-DE' }}", "12,3 %")]
    [InlineData("{{ 1234.5 | math.format 'C2' 'zh-CN' }}", "¥1,234.50")]
    [InlineData("{{ -1234.5 | math.format 'C2' 'en-US' }}", "-$1,234.50")]
    [InlineData("{{ 1234.5 | math.format 'C2' 'en-GB' }}", "£1,234.50")]
    [InlineData("{{ -1234.5 | math.format 'C2' 'de-DE' }}", "-1.234,50 €")]
    [InlineData("{{ 1234.5 | math.format 'C' }}", "¤1,234.50")]
    [InlineData("{{ date.parse '2024-03-05' | date.to_string '%A %B' 'zh-CN' }}", "星期二 三月")]
    [InlineData("{{ date.parse '2024-03-05' | date.to_string '%x' 'en-GB' }}", "05/03/2024")]
    public void Each_culture_writes_as_its_country_does(string template, string expected) => Assert.Equal(expected, TestTemplates.Text(template));

    [Fact]
    public void A_culture_that_the_table_lacks_is_an_error_that_names_the_others() =>
        Assert.Contains("zh-CN", Assert.Single(TestTemplates.Errors("{{ 1 | math.format 'N2' 'xx-YY' }}")), StringComparison.Ordinal);
}
