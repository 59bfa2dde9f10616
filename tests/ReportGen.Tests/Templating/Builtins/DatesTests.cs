namespace ReportGen.Tests.Templating.Builtins;

/// <summary>Dates out of texts.</summary>
public sealed class DatesTests
{
    [Theory]
    [InlineData("2024-03-05")]
    [InlineData("2024/3/5")]
    [InlineData("2024.03.05")]
    [InlineData("2024年3月5日")]
    [InlineData("5 Mar 24")]
    [InlineData("March 5, 2024")]
    [InlineData("2024-03-05T13:04:05")]
    public void A_date_as_people_write_it_is_read(string text) =>
        Assert.Equal("2024-03-05", TestTemplates.Text("{{ date.parse d | date.to_string '%F' }}", $$"""{"d": "{{text}}"}"""));

    [Theory]
    [InlineData("13:04")]
    [InlineData("3月5日")]
    [InlineData("March 5")]
    [InlineData("03-05")]
    [InlineData("5 March 13:04")]
    [InlineData("尽快")]
    public void A_text_that_does_not_say_its_year_is_no_date_because_the_clock_must_not_help(string text) =>
        Assert.Equal("0001-01-01", TestTemplates.Text("{{ date.parse d | date.to_string '%F' }}", $$"""{"d": "{{text}}"}"""));

    [Fact]
    public void A_pattern_without_a_year_means_the_first_year() =>
        Assert.Equal("0001-03-05", TestTemplates.Text("{{ date.parse '03-05' '%m-%d' | date.to_string '%F' }}"));

    [Fact]
    public void A_time_with_an_offset_is_taken_to_Greenwich_and_not_to_the_machine() =>
        Assert.Equal("05:04:05", TestTemplates.Text("{{ date.parse '2024-03-05T13:04:05+08:00' | date.to_string '%T' }}"));
}
