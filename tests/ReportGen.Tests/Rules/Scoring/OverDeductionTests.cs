using FsCheck;
using FsCheck.Fluent;
using ReportGen.Rules.Profiles;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>超额扣分: from the ratio on, points × ratio × target ÷ actual.</summary>
public sealed class OverDeductionTests
{
    [Theory]
    [InlineData("149", 6)]
    [InlineData("150", 6)]
    [InlineData("200", 4.5)]
    [InlineData("300", 3)]
    public void The_further_beyond_the_fewer_points(string actual, double points) => Assert.Equal((decimal)points, TestForms.Score($"≥ 100 次 {actual} 6", With(OverAdjustment.ByDeviation)).Rule);

    [Theory]
    [InlineData("300", 4.8)]
    [InlineData("160", 5.63)]
    public void A_floor_keeps_its_share(string actual, double points) => Assert.Equal((decimal)points, TestForms.Score($"≥ 100 次 {actual} 6", With(OverAdjustment.ByDeviation, 0.8m)).Rule);

    [Fact]
    public void Where_nothing_is_deducted_it_is_only_told()
    {
        var row = TestForms.Score("≥ 100 次 300 6", With(OverAdjustment.None));
        Assert.Equal((6m, 3m), (row.Rule, row.TimesTarget));
    }

    [Theory]
    [InlineData("≤ 100 次 10 6")]
    [InlineData("≥ 100 次 100 6")]
    public void Saving_and_just_meeting_cost_nothing(string cells) => Assert.Equal(6, TestForms.Score(cells, With(OverAdjustment.ByDeviation)).Rule);

    [Fact]
    public void No_row_has_less_than_its_floor_or_more_than_its_weight() =>
        Prop.ForAll(Gen.Choose(1, 1_000_000).ToArbitrary(), actual =>
            actual < 1000 || TestForms.Score($"≥ 1000 次 {actual} 6", With(OverAdjustment.ByDeviation, 0.5m)).Rule is >= 3 and <= 6).QuickCheckThrowOnFailure();

    private static Profile With(OverAdjustment adjustment, decimal? floor = null) => TestProfiles.Usual with
    {
        Scoring = TestProfiles.Usual.Scoring with
        {
            OverAchievement = TestProfiles.Of<decimal?>(1.5m),
            OverDeduction = TestProfiles.Of(adjustment),
            OverFloor = floor is { } share ? TestProfiles.Of(share) : null,
        },
    };
}
