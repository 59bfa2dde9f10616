namespace ReportGen.Tests.Templating.Values;

/// <summary>Money stays decimal, whole numbers stay whole, and nothing overflows in silence.</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData("{{ 0.1m + 0.2m == 0.3m }}", "true")]
    [InlineData("{{ (0.1m + 0.2) | object.kind }}", "decimal")]
    [InlineData("{{ 1.10m * 3 }}", "3.30")]
    [InlineData("{{ 9223372036854775807 + 1 }}", "9223372036854775808")]
    [InlineData("{{ -9223372036854775808 // -1 }}", "9223372036854775808")]
    [InlineData("{{ 2147483647 * 2147483647 }}", "4611686014132420609")]
    [InlineData("{{ 9999999999 * 9999999999 }}", "99999999980000000001")]
    [InlineData("{{ (2147483648 - 1) | object.kind }}", "long")]
    [InlineData("{{ 7 / 2 }}|{{ -7 // 2 }}|{{ -7 % 3 }}", "3.5|-3|-1")]
    [InlineData("{{ 1e21 + 0.0 }}|{{ 0.00001 }}|{{ 1.0 }}", "1E+21|1E-05|1")]
    [InlineData("{{ 5. }}|{{ 1_000 }}|{{ 1e3 }}|{{ 1.0e-3 }}", "5|1000|1000|0.001")]
    [InlineData("{{ true + 1 }}", "2")]
    [InlineData("{{ 3..1 }}|{{ 5..<1 }}|{{ 1..<1 }}", "[3, 2, 1]|[5, 4, 3, 2]|[]")]
    public void Numbers_follow_the_rules_of_their_kinds(string template, string expected) => Assert.Equal(expected, TestTemplates.Text(template));

    [Theory]
    [InlineData("{{ 1e-5 }}")]
    [InlineData("{{ .5 }}")]
    [InlineData("{{ 99999999999999999999999999999999m }}")]
    [InlineData("{{ 1e999999999 }}")]
    [InlineData("{{ 1.5..3 }}")]
    [InlineData("{{ 1 // 0 }}")]
    [InlineData("{{ 1m % 0 }}")]
    public void What_is_no_number_or_has_no_result_is_an_error(string template) => Assert.NotEmpty(TestTemplates.Errors(template));
}
