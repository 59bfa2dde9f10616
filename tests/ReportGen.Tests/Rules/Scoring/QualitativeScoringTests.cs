using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Rules.Lexicon;
using ReportGen.Rules.Profiles;
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

    // The middle and the last tier are said in many ways, and by words that the profile does not list.
    [Theory]
    [InlineData("基本达成预期", 5, 8)]
    [InlineData("部分路段拥堵", 5, 8)]
    [InlineData("除部分项目未达成预期指标外，其余已全部达成预期效果", 5, 8)]
    [InlineData("基本上已全部完成", 5, 8)]
    [InlineData("大部分达成预期目标", 5, 8)]
    [InlineData("部分项目未达成预期", 5, 8)]
    [InlineData("部 分\n完成", 5, 8)]
    [InlineData("达到预期", 8, 10)]
    [InlineData("基本公共服务达成预期", 8, 10)]
    [InlineData("提供部分就业岗位，达成预期", 8, 10)]
    [InlineData("不断完善机制，全部完成", 8, 10)]
    [InlineData("不断推进全部完成", 8, 10)]
    [InlineData("完成全部任务，已达成预期目标的100%", 8, 10)]
    [InlineData("没有达成预期", 0, 5)]
    [InlineData("未能达成预期效果", 0, 5)]
    [InlineData("尚未完成", 0, 5)]
    public void A_word_is_read_with_what_stands_before_it(string actual, int low, int high) =>
        Assert.Equal(new ScoreRange(low, high, true), TestForms.Score($"定性 优良 _ {actual.Replace(' ', '\u3000')} 10").Range);

    [Theory]
    [InlineData("未全部完成", false)]
    [InlineData("尚未全部达成", false)]
    [InlineData("没有完全达成预期", false)]
    [InlineData("道路全部完成，绿化未全部完成", false)]
    [InlineData("未完成部分标段", false)]
    [InlineData("无未完成事项", null)]
    [InlineData("未按规定时间全部完成", null)]
    [InlineData("上年未完成的项目已全部完成", null)]
    [InlineData("预计12月全部完成", null)]
    [InlineData("除绿化外全部完成", null)]
    [InlineData("初步达成预期", null)]
    [InlineData("达成预期目标的60%", null)]
    [InlineData("不是没有达成预期", null)]
    public void Where_words_do_not_tell_one_tier_a_person_is_asked(string actual, bool? met)
    {
        var row = TestForms.Score($"定性 优良 _ {actual} 10 10");
        Assert.Equal((new ScoreRange(0, 10, false), met, "reason.tier"), (row.Range, row.Met, row.Undetermined.Key));
    }

    [Fact]
    public void A_denied_word_is_never_the_first_tier()
    {
        var words = TierWords.List;
        var cases = from denial in Gen.Elements(Denials.Words)
                    from between in Gen.Elements([.. words.Weak, .. words.Whole, "", "按期", "在年内"])
                    from word in Gen.Elements(words.For(Three).Where(w => w.Tier == 0).Select(w => w.Word).ToArray())
                    from rest in Gen.Elements("", "目标", "，效果良好")
                    select denial + between + word + rest;
        Prop.ForAll(cases.ToArbitrary(), actual => TierReading.Of(actual, "优良", Three) is var reading && reading.Met != true && reading.Tier != Three[0]).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_share_that_the_target_asks_for_lowers_nothing() =>
        Assert.Equal(new ScoreRange(8, 10, true), TestForms.Score("定性 解决部分群众就业 _ 解决部分群众就业达成预期 10").Range);

    [Fact]
    public void Common_words_speak_of_three_tiers_and_a_profile_may_move_them()
    {
        Assert.Equal(default, TierReading.Of("全部完成", "", [new(1, 0.5m, ["优"]), new(0.5m, 0, ["差"])]));
        ImmutableArray<QualitativeTier> moved = [new(1, 0.8m, []), new(0.8m, 0.5m, ["全面完成"]), new(0.5m, 0, [])];
        Assert.Equal((moved[1], moved[0]), (TierReading.Of("全面完成", "", moved).Tier, TierReading.Of("全部完成", "", moved).Tier));
    }

    [Theory]
    [InlineData("较好")]
    [InlineData("提供了部分就业岗位")]
    [InlineData("保障基本支出")]
    [InlineData("85")]
    public void Other_words_leave_the_whole_range(string actual) =>
        Assert.Equal(new ScoreRange(0, 10, false), TestForms.Score($"定性 优良 _ {actual} 10").Range);

    [Fact]
    public void Points_within_a_tier_are_never_invented()
    {
        var row = TestForms.Score("定性 优良 _ 优良 10");
        Assert.Equal((null, "reason.qualitative"), (row.Rule, row.Undetermined.Key));
    }

    private static ImmutableArray<QualitativeTier> Three => TestProfiles.Usual.Scoring.Tiers.Value;

    [Fact]
    public void A_blank_actual_value_has_no_range() => Assert.Null(TestForms.Score("定性 优良 _ _ 10").Range);
}
