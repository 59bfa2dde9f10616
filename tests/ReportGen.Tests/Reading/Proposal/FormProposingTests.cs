using System.Diagnostics;
using System.Globalization;
using ReportGen.Model.Indicators;
using ReportGen.Model.Kits;
using ReportGen.Model.Terms;
using ReportGen.Reading.Proposal;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Proposal;

/// <summary>What is found on a sheet that no kit knows, from the standard terms and the usual words alone.</summary>
public class FormProposingTests
{
    private static readonly KnownLabels Known = KnownLabels.From([]);

    [Fact]
    public void Labels_are_found_beside_above_and_in_the_same_cell_as_their_values()
    {
        var form = Propose(Indicators(new TestWorkbook()
            .Cell("A1", "2023年度项目绩效自评表").Merge("A1:F1")
            .Cell("A2", "填报单位：某某局     联系电话：123").Merge("A2:F2")
            .Cell("A3", "项目名称").Cell("B3", "某某工程").Cell("D3", "主管部门").Cell("E3", "某某局").Merge("B3:C3", "E3:F3")
            .Cell("A4", "预期目标").Cell("D4", "实际完成情况").Merge("A4:C4", "D4:F4")
            .Cell("A5", "建成。").Cell("D5", "建成了。").Merge("A5:C5", "D5:F5"), 6));

        Assert.Equal(
            ["填报单位 FillingAgency", "联系电话 ContactPhone", "项目名称 ProjectName", "主管部门 SupervisingDepartment", "预期目标 GoalExpected", "实际完成情况 GoalAchieved"],
            form.Fields.Select(f => $"{f.Label} {f.Term}"));
        Assert.Equal("填报单位：{{填报单位}}     联系电话：{{联系电话}}", TextAt(form, "A2"));
        Assert.Equal("{{实际完成情况}}", TextAt(form, "D5"));
        Assert.Equal("{{年度}}年度项目绩效自评表", TextAt(form, "A1"));
        Assert.Equal((2023, FormKind.Project), (form.Year, form.Kind));
    }

    [Fact]
    public void The_first_indicator_is_kept_the_others_go_and_levels_merge_down()
    {
        var form = Propose(Indicators(new TestWorkbook().Cell("A1", "项目绩效自评表"), 3));

        Assert.Equal([5, 6], form.RemovedRows.Order());
        Assert.Equal(["一级指标", "二级指标"], form.MergedDown.ToArray());
        Assert.Equal(IndicatorColumn.Actual, form.IndicatorColumns.Single(c => c.Label == "完成值").Term);
        Assert.Equal("{{合计.分值 | 90}}", TextAt(form, "E7"));
        Assert.Equal([("产出指标", 50m), ("效益指标", 40m)], form.Points.Classes.ToArray());
        Assert.Equal(90, form.Points.Total);
    }

    [Fact]
    public void Points_in_the_brackets_of_a_label_count_before_sums()
    {
        var form = Propose(Indicators(new TestWorkbook().Cell("A1", "项目绩效自评表"), 3).Cell("A4", "产出指标（60分）"));

        Assert.Contains(("产出指标（60分）", 60m), form.Points.Classes);
    }

    [Fact]
    public void A_label_that_nothing_known_is_like_gets_no_term()
    {
        var form = Propose(Indicators(new TestWorkbook().Cell("A1", "项目绩效自评表").Cell("A2", "项目分布乡镇").Cell("B2", "三个").Merge("B2:F2"), 3));

        var label = Assert.Single(form.Fields);
        Assert.Equal(("项目分布乡镇", null), (label.Label, label.Term));
        Assert.False(label.IsSure);
    }

    [Fact]
    public void A_sheet_without_a_heading_of_indicators_is_hardly_a_form() =>
        Assert.False(Propose(new TestWorkbook().Cell("A1", "名单").Cell("A2", "姓名").Cell("B2", "电话")).HasIndicators);

    [Theory]
    [InlineData("年初预算数", "年初预算数", true)]
    [InlineData("全年预算数（A）", "全年预算数", true)]
    [InlineData("其中：财政拨款", "财政拨款", true)]
    [InlineData("执行率（B/A×100%）", "执行率", true)]
    [InlineData("项目实施单位名称", "实施单位", false)]
    public void Numbers_brackets_and_其中_make_no_other_label(string text, string known, bool isSame) =>
        Assert.Equal(isSame, Spelling.Of(text).LikenessTo(Spelling.Of(known)) >= 0.95);

    [Fact]
    public void Four_times_the_rows_cost_about_four_times_as_much()
    {
        TimeSpan Cost(int rows)
        {
            var list = new TestWorkbook().Cell("A1", "绩效自评表").Cell("A2", new string(' ', 20_000) + "甲").Merge("A3:A60000");
            for (var row = 4; row < rows; row++) list.Cell(string.Create(CultureInfo.InvariantCulture, $"B{row}"), "一级指标");
            var sheet = WorkbookReader.Read(list.ToBytes()).Sheets[0];
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var watch = Stopwatch.StartNew();
                FormProposing.Propose(sheet, Known);
                return watch.Elapsed;
            });
        }

        // Both are measured here and now, so a slow machine is as good as a fast one; comparing all rows with one another would cost sixteen times as much.
        var (few, many) = (Cost(1_500), Cost(6_000));
        Assert.True(many < 10 * few, $"{few} for a quarter, {many} for all");
    }

    [Fact]
    public void Every_usual_word_belongs_to_a_standard_term()
    {
        Assert.NotNull(Known.Fields.Nearest("绩效结论").Term);
        Assert.All(StandardTerms<FormField>.All, t => Assert.Equal(StandardTerms<FormField>.Find(t), Known.Fields.Nearest(t).Term));
        Assert.All(StandardTerms<IndicatorColumn>.All, t => Assert.Equal(StandardTerms<IndicatorColumn>.Find(t), Known.IndicatorColumns.Nearest(t).Term));
    }

    /// <summary>Three indicators under a heading in a row, and a total.</summary>
    private static TestWorkbook Indicators(TestWorkbook workbook, int row)
    {
        string[][] rows =
        [
            ["一级指标", "二级指标", "三级指标", "指标值", "分值", "完成值"], ["产出指标", "数量指标", "甲", "≥1", "20", "1"], ["", "", "乙", "≥2", "30", "2"], ["效益指标", "社会效益指标", "丙", "≥3", "40", "3"], ["总分", "", "", "", "90", ""],
        ];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var column = 0; column < 6; column++)
            {
                var cell = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + i}");
                if (rows[i][column].Length > 0) workbook.Cell(cell, rows[i][column]);
            }
        }

        return workbook.Merge($"A{row + 1}:A{row + 2}", $"B{row + 1}:B{row + 2}", $"A{row + 4}:D{row + 4}");
    }

    private static FormProposal Propose(TestWorkbook workbook) => FormProposing.Propose(WorkbookReader.Read(workbook.ToBytes()).Sheets[0], Known);

    private static string? TextAt(FormProposal form, string cell) => CellAddress.TryParse(cell, out var address) ? form.Texts.GetValueOrDefault(address) : null;
}
