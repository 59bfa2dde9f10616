namespace ReportGen.Tests.Rules.Scoring;

/// <summary>Dates, ranges, words of rank, 是 and 否: met, missed or open. Points are never made up.</summary>
public sealed class WordedTargetTests
{
    [Theory]
    [InlineData("2024年12月31日前全部完成", "2024年12月31日", true)]
    [InlineData("2024年12月31日前", "2024年11月", true)]
    [InlineData("2024年12月31日前", "2025年1月3日", false)]
    [InlineData("2024年12月31日前", "2024年12月", true)]
    [InlineData("2024年12月20日前", "2024年12月", null)]
    [InlineData("9月前", "7月", true)]
    [InlineData("9月前", "9月", null)]
    [InlineData("9月前", "10月", false)]
    [InlineData("9月底前", "9月", true)]
    [InlineData("9月底前", "9月30日", true)]
    [InlineData("9月底前", "10月1日", false)]
    [InlineData("9月底前", "三季度", true)]
    [InlineData("9月底前", "下半年", null)]
    [InlineData("10月底前", "2023年10月", true)]
    [InlineData("10月底前", "2024年1月", false)]
    [InlineData("2022年底前", "12月", false)]
    [InlineData("2023年底前", "2023.12.31", true)]
    [InlineData("2023年12月底前", "2023年11月底前", true)]
    [InlineData("2023年10月底前", "2023年12月底前", null)]
    [InlineData("2023年10月前", "按时完成采购", true)]
    [InlineData("2023年10月前", "未按时完成", false)]
    [InlineData("2023年10月前", "延期至2024年", null)]
    [InlineData("2023年10月前", "工期延期", false)]
    [InlineData("2023年10月前", "无延期", null)]
    [InlineData("2023年10月前", "除一项外按时完成", null)]
    [InlineData("2023年10月前", "100%", null)]
    [InlineData("2023年10月前", "已完成", null)]
    [InlineData("1-12月", "全年", true)]
    [InlineData("全年", "2023年", true)]
    [InlineData("2023年", "2023年10月", true)]
    [InlineData("2023年12月", "2023年10月", null)]
    public void A_date_is_held_against_a_date(string target, string actual, bool? met) => Assert.Equal(met, Met(target, actual));

    [Theory]
    [InlineData("项目完工时限", "2023年12月", "2023年10月", true)]
    [InlineData("项目完工时限", "2023年12月", "2024年1月", false)]
    [InlineData("资金拨付", "12月底到位", "12月", true)]
    public void A_row_about_completion_asks_until_when(string name, string target, string actual, bool met)
    {
        var row = TestForms.Row(14, $"产出指标 {name} 定性 {target} _ {actual} 10");
        Assert.Equal(met, ReportGen.Rules.Scoring.FormScoring.Score(TestForms.Right() with { Rows = [row] }, LuzhouCase.Kit, TestProfiles.Usual).Rows[0].Met);
    }

    [Theory]
    [InlineData("是", "是", true)]
    [InlineData("是", "否", false)]
    [InlineData("否", "是", false)]
    [InlineData("有", "无", false)]
    [InlineData("是", "有", null)]
    [InlineData("是", "基本达到", false)]
    [InlineData("合规", "不合规", false)]
    [InlineData("完成", "未完成", false)]
    public void An_answer_is_the_wanted_one_or_not(string target, string actual, bool? met) => Assert.Equal(met, Met(target, actual));

    [Theory]
    [InlineData("优良中低差", "优", true)]
    [InlineData("优良中低差", "良", null)]
    [InlineData("优良中差", "优秀", true)]
    [InlineData("良", "优", true)]
    [InlineData("良", "良好", true)]
    [InlineData("良", "中", false)]
    [InlineData("较高", "高", true)]
    [InlineData("高", "较高", null)]
    [InlineData("高", "不高", false)]
    [InlineData("显著", "较显著", null)]
    [InlineData("高", "优", null)]
    public void A_word_of_rank_is_held_against_its_own_scale(string target, string actual, bool? met) => Assert.Equal(met, Met(target, actual));

    [Theory]
    [InlineData("3-5次", "4次", true)]
    [InlineData("3-5次", "5", true)]
    [InlineData("3-5次", "6次", null)]
    [InlineData("3-5次", "2次", null)]
    [InlineData("3-5次", "4余次", null)]
    [InlineData("90%-95%", "92%", true)]
    public void Within_a_range_is_met_and_outside_a_person_decides(string target, string actual, bool? met) => Assert.Equal(met, Met(target, actual));

    [Theory]
    [InlineData("≤ 2023年12月 月 2023年10月", true, "reason.date")]
    [InlineData("＝ 是 _ 是", true, "reason.yes-no")]
    [InlineData("＝ 是 _ 否", false, "reason.yes-no")]
    [InlineData("≥ 3-5 次 4", true, "reason.range")]
    [InlineData("≥ 良 _ 优", true, "reason.qualitative")]
    [InlineData("≥ 良 _ 10", null, "reason.target-words")]
    [InlineData("≤ 2023年12月 月 100%", null, "reason.target-date")]
    public void A_printed_sign_changes_nothing_and_no_points_are_made_up(string cells, bool? met, string reason)
    {
        var row = TestForms.Score(cells + " 10");
        Assert.Equal((met, null, reason), (row.Met, row.Rule, row.Undetermined.Key));
    }

    [Fact]
    public void A_missed_deadline_without_a_reason_is_told() =>
        Assert.Contains("K14 PF-506", TestForms.Right().WithRow(0, "产出指标 完工时限 定性 2023年9月底前 _ 2023年11月 40 38").Told());

    private static bool? Met(string target, string actual) => TestForms.Score($"定性 {target} _ {actual} 10").Met;
}
