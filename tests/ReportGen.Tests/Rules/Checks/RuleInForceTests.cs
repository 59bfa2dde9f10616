using ReportGen.Model.Phrases;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>PF-305: the form of 2023 is scored by rules that did not hold in 2023.</summary>
public sealed class RuleInForceTests
{
    [Theory]
    [InlineData("2024-01-01", null)]
    [InlineData(null, "2022-12-31")]
    [InlineData("2020-01-01", "2021-12-31")]
    public void A_rule_out_of_force_is_told_once_with_its_name(string? from, string? to)
    {
        var finding = Assert.Single(TestForms.Right().Findings(With(from, to)), f => f.Id == "PF-305");
        Assert.Equal("A1", finding.Place.Cell);
        Assert.Contains("计分·不低于", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2020-01-01", "2023-01-01")]
    [InlineData(null, null)]
    public void A_rule_that_holds_on_some_day_of_the_year_is_not(string? from, string? to) =>
        Assert.DoesNotContain("A1 PF-305", TestForms.Right().Told(With(from, to)));

    [Fact]
    public void A_rule_that_decided_nothing_is_not_told()
    {
        var form = TestForms.Right() with { Rows = [TestForms.Right().Indicators[3]] };
        Assert.DoesNotContain("A1 PF-305", form.Told(With("2024-01-01", null)));
    }

    [Fact]
    public void A_form_without_a_year_is_held_against_none() => Assert.DoesNotContain("A1 PF-305", (TestForms.Right() with { Year = null }).Told(With("2024-01-01", null)));

    private static Profile With(string? from, string? to)
    {
        var rule = new Sourced<ScoringMethod>(ScoringMethod.Ratio, TestProfiles.Source, Date(from), Date(to)) { Key = "计分·不低于" };
        return TestProfiles.Usual with { Scoring = TestProfiles.Usual.Scoring with { AtLeast = rule } };
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
