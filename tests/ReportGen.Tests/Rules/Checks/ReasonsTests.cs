using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;

namespace ReportGen.Tests.Rules.Checks;

/// <summary>Reasons that are none, that contradict their row, or that belong into another column.</summary>
public sealed class ReasonsTests
{
    // 曲靖: “按照年初预算完成工作目标任务。” stands in 45 of 70 rows.
    [Theory]
    [InlineData("按照年初预算完成工作目标任务。", 6, "K14 PF-710")]
    [InlineData("按照年初预算完成工作目标任务。", 5, "")]
    [InlineData("项目服务期暂未结束", 8, "")]
    [InlineData("根据县区实际情况进行了绩效调剂", 8, "")]
    [InlineData("2022年数据，系统默认导出", 8, "")]
    [InlineData("无", 8, "")]
    public void One_sentence_as_the_reason_of_many_rows_is_none(string reason, int rows, string told) =>
        Assert.Equal(told, string.Join(", ", Told(Same(rows, "≥ 10 次 12", reason), "PF-710")));

    // A stroke or 无 in the column of reasons gives none.
    [Theory]
    [InlineData("_", 1)]
    [InlineData("无", 1)]
    [InlineData("暂无。", 1)]
    [InlineData("/", 1)]
    [InlineData("—", 1)]
    [InlineData("无偏差", 1)]
    [InlineData("与预期一致，无差异。", 1)]
    [InlineData("受汛期影响", 0)]
    [InlineData("无资金，未施工", 0)]
    public void No_reason_is_no_reason(string reason, int told)
    {
        Assert.Equal(told, TestForms.Right().WithRow(0, $"产出指标 养护里程 ≥ 120 公里 60 40 20 {reason}").Told().Count(t => t == "K14 PF-506"));
        Assert.Equal(told, TestForms.Right().WithFunds("100.00", "100.00", "50.00", "50.00%", "10", "5", reason == "_" ? "" : reason).Told().Count(t => t == "K8 PF-405"));
    }

    // Points that a unit takes off a met target for a reason of its own are its judgement.
    [Theory]
    [InlineData("因资料不全扣5分", "J14 PF-508 Hint")]
    [InlineData("无", "J14 PF-507 Warning")]
    public void A_deduction_with_its_reason_is_only_a_hint(string reason, string told) => Assert.Contains(
        told, TestForms.Right().WithRow(0, $"产出指标 养护里程 ≥ 120 公里 120 40 35 {reason}").Findings().Select(f => $"{f.Place.Cell} {f.Id} {f.Severity}"));

    [Theory]
    [InlineData("≥ 10 次 12", Severity.Hint)]
    [InlineData("≥ 10 次 8", Severity.Warning)]
    public void Where_all_targets_are_met_a_stock_sentence_does_little_harm(string row, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Same(6, row, "认真开展工作").Findings(), f => f.Id == "PF-710").Severity);

    [Theory]
    [InlineData("≥ 410000 次 409895 40 39.99 基本按照年初预算完成工作目标任务，年初预算数有误差。", "K14 PF-711")]
    [InlineData("≥ 10 次 8 40 32 已全部完成", "K14 PF-711")]
    [InlineData("≥ 10 次 8 40 32 完成", "K14 PF-711")]
    [InlineData("≥ 10 次 12 40 40 受天气影响未完成", "K14 PF-711")]
    [InlineData("≥ 10 次 8 40 32 部分考场未开考，未按计划完成", "")]
    [InlineData("≥ 10 次 8 40 32 年初按最大接待量填报，完成值为实际人数", "")]
    [InlineData("≥ 10 次 8 40 32 实际完成6个，另两个因场地受限无法实施", "")]
    [InlineData("≥ 10 次 12 40 40 已全部完成", "")]
    [InlineData("≥ 10 次 12 40 40 无未完成情况", "")]
    [InlineData("≥ 10 次 12 40 30 质量要求未达到，扣10分", "")]
    [InlineData("≤ 10 次 8 40 40 因故未完成支付", "")]
    [InlineData("定性 优良 _ 部分达成 40 30 已全部完成", "")]
    [InlineData("≥ 10 次 8 40 32 已完成招标，项目进场", "")]
    [InlineData("≥ 10 次 8 40 32 已完成招标工作", "")]
    [InlineData("≥ 10 次 8 40 32 项目已完成，尾款待支付", "")]
    [InlineData("≥ 10 次 8 40 32 已完成，结算审核中", "")]
    [InlineData("≥ 10 次 8 40 32 已完成8次", "")]
    [InlineData("≥ 10 次 8 40 32 已接待完成", "K14 PF-711")]
    [InlineData("≥ 10 次 8 40 32 全年业务工作已全部完成并通过验收", "K14 PF-711")]
    [InlineData("≥ 10 次 8 40 32 按计划完成某某业务。", "K14 PF-711")]
    [InlineData("≥ 10 次 12 40 40 未完成招标的两个标段已顺延", "")]
    [InlineData("≥ 10 次 12 40 40 未完成年度任务", "K14 PF-711")]
    public void A_reason_does_not_contradict_its_row(string row, string told) =>
        Assert.Equal(told, string.Join(", ", Told(TestForms.Right().WithRow(0, "产出指标 某某业务 " + row), "PF-711")));

    // Who says that it was reached has not forgotten the reason: the row contradicts itself, and is told once.
    [Theory]
    [InlineData("已完成", "K14 PF-711")]
    [InlineData("无偏差", "K14 PF-506")]
    public void A_missed_row_without_a_reason_is_told_once(string reason, string told) =>
        Assert.Equal([told], TestForms.Right().WithRow(0, $"产出指标 养护里程 ≥ 120 公里 60 40 20 {reason}").Told().Where(t => t.StartsWith("K14", StringComparison.Ordinal)));

    [Fact]
    public void A_missed_row_with_full_marks_is_told_by_its_score_alone() =>
        Assert.Equal(["J14 PF-503"], TestForms.Right().WithRow(0, "产出指标 某某业务 ≥ 10 次 8 40 40 已全部完成").Told());

    [Fact]
    public void A_blank_actual_value_beside_the_word_done_is_told_once_with_both()
    {
        var finding = Assert.Single(TestForms.Right().WithRow(0, "产出指标 某某业务 ≥ 10 次 _ 40 40 按计划完成").Findings());
        Assert.Equal("PF-201", finding.Id);
        Assert.Contains("原因栏却写“按计划完成”", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    // 曲靖: “按照年初预算完成工作目标任务。 规范车辆行驶和停放，避” beside a blank actual value.
    [Theory]
    [InlineData("95% 已完成", "H14 PF-211")]
    [InlineData("12次", "H14 PF-211")]
    [InlineData("12", "H14 PF-211")]
    [InlineData("按计划完成。 规范车辆行驶和停放，避", "H14 PF-211")]
    [InlineData("按计划完成。 设置进一步规范合理，", "H14 PF-211")]
    [InlineData("1、为方便群众，四县已可学习", "H14 PF-201")]
    [InlineData("2023年未开展", "H14 PF-201")]
    [InlineData("12月才开展", "H14 PF-201")]
    [InlineData("3个考场未开考", "H14 PF-201")]
    [InlineData("数据尚在统计。下一步将尽快补充。", "H14 PF-201")]
    [InlineData("", "H14 PF-201")]
    public void A_blank_actual_value_may_have_moved_into_the_reason(string reason, string told) =>
        Assert.Equal([told], WithReason(TestForms.Right().WithRow(0, "产出指标 规范车辆行驶和停放， ≥ 10 次 _ 40 40"), reason).Told());

    [Fact]
    public void The_words_of_the_target_in_the_reason_are_a_shifted_value_too() =>
        Assert.Equal(["H14 PF-211"], WithReason(TestForms.Right().WithRow(0, "产出指标 某某业务 定性 良好 _ _ 40 40"), "良好，达到预期").Told());

    [Fact]
    public void With_an_actual_value_nothing_has_moved() =>
        Assert.Empty(Told(WithReason(TestForms.Right().WithRow(0, "产出指标 某某业务 ≥ 10 次 12 40 40"), "12次"), "PF-211"));

    private static string[] Told(EvaluationForm form, string id) => [.. form.Told().Where(t => t.EndsWith(id, StringComparison.Ordinal))];

    private static EvaluationForm Same(int rows, string numbers, string reason) =>
        TestForms.Right() with { Rows = [.. Enumerable.Range(0, rows).Select(i => TestForms.Row(14 + i, $"产出指标 业务{i} {numbers} 4 4 {reason}"))] };

    private static EvaluationForm WithReason(EvaluationForm form, string reason)
    {
        var row = form.Indicators[0];
        var cell = TestForms.Cell("K14", reason);
        return form with { Rows = form.Indicators.SetItem(0, row with { Cells = row.Cells.SetItem(IndicatorColumn.ShortfallReason, cell) }) };
    }
}
