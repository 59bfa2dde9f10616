using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

public sealed class QualitativeScoringTests
{
    [Theory]
    [InlineData("达成预期指标", 8, 10)]
    [InlineData("优良", 8, 10)]
    [InlineData("部分达成预期指标并具有一定效果", 5, 8)]
    [InlineData("未达成预期指标且效果较差", 0, 5)]
    public void The_words_of_the_actual_value_tell_the_tier(string actual, int low, int high)
    {
        var row = TestForms.Score($"定性 优良 _ {actual} 10");
        Assert.Equal(new ScoreRange(low, high, true), row.Range);
    }

    [Theory]
    [InlineData("较好")]
    [InlineData("85")]
    public void Other_words_leave_the_whole_range(string actual) =>
        Assert.Equal(new ScoreRange(0, 10, false), TestForms.Score($"定性 优良 _ {actual} 10").Range);

    [Fact]
    public void Points_within_a_tier_are_never_invented()
    {
        var row = TestForms.Score("定性 优良 _ 优良 10");
        Assert.Equal((null, "reason.qualitative"), (row.Rule, row.Undetermined.Key));
    }

    [Fact]
    public void A_blank_actual_value_has_no_range() => Assert.Null(TestForms.Score("定性 优良 _ _ 10").Range);
}
