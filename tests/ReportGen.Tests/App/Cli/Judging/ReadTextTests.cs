namespace ReportGen.Tests.App.Cli.Judging;

/// <summary><c>read FILE</c> for the eye: every value of the form with its label, and where it stands.</summary>
public sealed class ReadTextTests
{
    [Fact]
    public void Each_goal_stands_with_its_points_and_text_above_its_own_rows()
    {
        var lines = Read("wuhan-2020-dept");

        var first = Array.IndexOf(lines, "年度目标1（40分）  [A7]");
        Assert.Equal("分值: 40  [A7]", lines[first + 1]);
        Assert.StartsWith("预期目标: 营造安全畅通的道路交通环境", lines[first + 2], StringComparison.Ordinal);
        Assert.Equal("产出指标（20分） | 数量指标 | 交通治理宣传覆盖率 | ≥90% | 91% | 5  [G9]", lines[first + 3]);
        Assert.Equal(first + 9, Array.IndexOf(lines, "年度目标2（40分）  [A15]"));
        Assert.Equal("合计: 98.75", lines[^1]);
    }

    [Fact]
    public void A_row_without_a_score_goes_by_its_first_own_cell_and_no_empty_total_is_shown()
    {
        var lines = Read("wuhan-2020-goals");

        Assert.Contains("产出指标 | 数量指标 | 交通技术监控设施利用率 | ≥80% | 90%  [D5]", lines);
        Assert.DoesNotContain(lines, l => l.EndsWith("[]", StringComparison.Ordinal) || l.StartsWith("合计", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fund_row_without_a_label_goes_by_its_standard_term_and_colons_are_not_doubled()
    {
        var lines = Read("sichuan-2020-project");

        Assert.Contains("总额: 1047.80 | 1047.80", lines);
        Assert.Contains("其中-财政拨款: 1047.80 | 1047.80", lines);
        Assert.DoesNotContain(lines, l => l.Contains("::", StringComparison.Ordinal) || l.Contains("：:", StringComparison.Ordinal));
    }

    [Fact]
    public void Subtotals_are_marked() =>
        Assert.Equal(
            ["基本支出小计", "项目支出小计"],
            Read("guizhou-2024-dept").Where(l => l.StartsWith("小计: ", StringComparison.Ordinal)).Select(l => l.Split(" | ")[2]));

    private static string[] Read(string kit) =>
        Tests.Cli.Run("read", Assert.Single(Directory.GetFiles(Repository.File("examples", "kits", kit), "*.xlsx"))).Out.TrimEnd().Split('\n');
}
