using System.Collections.Immutable;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>Satisfaction by bands: at least 90 the whole, 80 eight tenths, 60 half, below nothing.</summary>
public sealed class SatisfactionTests
{
    private static readonly Profile ByBands = With(ScoringMethod.Bands);

    [Theory]
    [InlineData("90", 10)]
    [InlineData("99.5", 10)]
    [InlineData("89.99", 8)]
    [InlineData("80", 8)]
    [InlineData("60", 5)]
    [InlineData("59", 0)]
    [InlineData("90%以上", 10)]
    public void A_band_holds_its_lower_bound(string actual, int points)
    {
        var row = TestForms.Score($"≥ 95 % {actual} 10", ByBands, "满意度指标");
        Assert.Equal(points, row.Rule);
        Assert.Contains(row.Steps, s => s.Key == "score.band");
    }

    [Theory]
    [InlineData("80%以上", "reason.open")]
    [InlineData("120", "reason.band-unit")]
    public void What_no_band_holds_for_certain_is_left_to_people(string actual, string reason)
    {
        var row = TestForms.Score($"≥ 95 % {actual} 10", ByBands, "满意度指标");
        Assert.Equal((null, reason), (row.Rule, row.Undetermined.Key));
    }

    [Fact]
    public void A_number_of_people_lies_in_no_band() =>
        Assert.Equal("reason.band-unit", TestForms.Score("≥ 95 人 96 10", ByBands, "满意度指标").Undetermined.Key);

    [Theory]
    [InlineData("产出指标")]
    [InlineData("效益指标")]
    public void Other_rows_are_scored_as_ever(string label) => Assert.Equal(8.42m, TestForms.Score("≥ 95 % 80 10", ByBands, label).Rule);

    [Fact]
    public void By_ratio_satisfaction_is_a_row_like_others() => Assert.Equal(8.42m, TestForms.Score("≥ 95 % 80 10", With(ScoringMethod.Ratio), "满意度指标").Rule);

    private static Profile With(ScoringMethod method) => TestProfiles.Usual with
    {
        Scoring = TestProfiles.Usual.Scoring with
        {
            Satisfaction = new SatisfactionRules
            {
                Labels = ["满意度指标"],
                Method = TestProfiles.Of(method),
                Bands = TestProfiles.Of<ImmutableArray<SatisfactionBand>>([new(90, 1), new(80, 0.8m), new(60, 0.5m)]),
            },
        },
    };
}
