using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>直接赋分: all or nothing.</summary>
public sealed class DirectScoringTests
{
    private static readonly Profile Direct = TestProfiles.Usual with
    {
        Scoring = TestProfiles.Usual.Scoring with { YesNo = TestProfiles.Of(ScoringMethod.Direct), AtLeast = TestProfiles.Of(ScoringMethod.Direct) },
    };

    [Fact]
    public void Yes_where_yes_is_wanted_earns_all()
    {
        var row = TestForms.Score("定性 是 _ 是 8", Direct);
        Assert.Equal((8m, null, "score.yes-no-met"), (row.Rule, row.Range, row.Steps[0].Key));
    }

    [Theory]
    [InlineData("部分")]
    [InlineData("_")]
    [InlineData("见说明")]
    public void What_is_no_answer_earns_nothing_by_itself(string actual) => Assert.NotEqual(8m, TestForms.Score($"定性 是 _ {actual} 8", Direct).Rule);

    [Fact]
    public void Other_words_keep_their_tiers() => Assert.Equal(("reason.qualitative", null), (TestForms.Score("定性 合规 _ 合规 8", Direct).Undetermined.Key, TestForms.Score("定性 合规 _ 合规 8", Direct).Rule));

    [Fact]
    public void Without_the_rule_a_person_decides() => Assert.Null(TestForms.Score("定性 是 _ 是 8").Rule);

    [Theory]
    [InlineData("100", 8)]
    [InlineData("99", 0)]
    [InlineData("100余", 8)]
    public void A_quantity_can_be_all_or_nothing_too(string actual, int points) => Assert.Equal(points, TestForms.Score($"≥ 100 个 {actual} 8", Direct).Rule);

    [Fact]
    public void An_open_number_that_may_be_enough_is_left_to_people() => Assert.Null(TestForms.Score("≥ 100 个 90余 8", Direct).Rule);
}
