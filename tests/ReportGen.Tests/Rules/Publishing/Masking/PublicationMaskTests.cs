using ReportGen.Model.Accounts;
using ReportGen.Model.Forms;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;
using ReportGen.Reading;
using ReportGen.Reading.Accounts;
using ReportGen.Rules.Publishing.Masking;
using ReportGen.Tests.Accounts;
using ReportGen.Tests.Findings;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rules.Publishing.Masking;

/// <summary>What a mask list hides, what it leaves, and what can be worked out all the same.</summary>
public class PublicationMaskTests
{
    private static readonly FinalAccounts Accounts = AccountsReading.Read(WorkbookReader.Read(AccountsFile.Of(AccountsExample.Sound())), "决算数据.xlsx", AccountsExample.Library.Sets).Accounts!;

    [Theory]
    [InlineData("T5 | 2040220 执法办案 | 项目支出")]
    [InlineData("T5 | 2040220 | 项目支出")]
    [InlineData("# 说明\n\nT5｜执法办案｜项目支出\n")]
    [InlineData("T5 | 2040220 执* | 项目*")]
    public void A_masked_cell_prints_stars_and_keeps_its_place_and_totals_stay(string list)
    {
        var masked = Apply(list).Accounts;

        var (before, after) = (Accounts["T5"]!["2040220"]!["项目支出"]!, masked["T5"]!["2040220"]!["项目支出"]!);
        Assert.Equal(("**", FigureKind.Masked, before.Place), (after.Text, after.Figure.Kind, after.Place));
        Assert.Equal(Accounts["T5"]!["合计"]!.Cells, masked["T5"]!["合计"]!.Cells);
        Assert.Equal(1, masked.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells.Values).Count(c => c.Text == "**"));
    }

    [Fact]
    public void A_row_or_a_column_is_masked_as_a_whole_but_blank_cells_stay_blank()
    {
        var row = Apply("T5 | 2040220 | *").Accounts["T5"]!["2040220"]!;

        Assert.Equal(["合计", "项目支出"], row.Cells.Where(c => c.Value.Text == "**").Select(c => c.Key).Order(StringComparer.Ordinal));
        var column = Apply("T5 | * | 项目支出").Accounts["T5"]!.Rows.Select(r => r["项目支出"]!).ToList();
        Assert.Contains(column, c => c.Text == "**");
        Assert.Contains(column, c => c.IsBlank);
        Assert.All(column, c => Assert.True(c.IsBlank || c.Text == "**"));
    }

    [Theory]
    [InlineData("T5 | 2040299 | 没有这一栏")]
    [InlineData("T99 | 2040299 | 合计")]
    [InlineData("T5 | 2049999 | 合计")]
    [InlineData("T5，执法办案，合计")]
    public void An_entry_that_matches_nothing_is_told_with_its_line(string entry)
    {
        var finding = Assert.Single(Apply($"# 清单\n{entry}").Findings);

        Assert.Equal(("PF-898", entry), (finding.Id, finding.Value));
        Assert.Equal(2, finding.Message.Arguments.Single(a => a.Name == "line").Value);
    }

    [Fact]
    public void A_single_masked_part_can_be_worked_out_and_a_second_cell_is_named()
    {
        var finding = Apply("T7 | 公务接待费 | 预算数").Findings.First(f => f.Id == "PF-899");

        Assert.Equal(Accounts["T7"]!["公务接待费"]!["预算数"]!.Place, finding.Place);
        Assert.Contains("T7 | 合计 | 预算数", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_and_their_totals_masked_everywhere_cannot()
    {
        // The whole table of the three public expenses, and what repeats it.
        var findings = Apply("T7 | * | *\nOP | * | *").Findings;

        Assert.DoesNotContain(findings, f => f.Id == "PF-899" && f.Place.Sheet == Accounts["T7"]!.Place.Sheet);
    }

    [Fact]
    public void What_is_worked_out_helps_to_work_out_others()
    {
        // Both amounts of the row; the column of the basic expenditure gives nothing away, the other tables do.
        var revealed = Apply("T5 | 2040220 | 合计\nT5 | 2040220 | 项目支出").Findings.Where(f => f.Id == "PF-899").Select(f => f.Place).ToList();

        Assert.Equal(2, revealed.Distinct().Count());
    }

    [Fact]
    public void Nothing_masked_reveals_nothing() => Assert.Empty(Apply("").Findings);

    [Fact]
    public void A_blank_cell_has_nothing_to_hide_and_its_entry_is_of_use() => Assert.Empty(Apply("T5 | 2040220 | 基本支出").Findings);

    [Fact]
    public void The_year_before_is_masked_by_its_own_name()
    {
        var masked = Apply("上年T1 | 收入总计 | 决算数");

        Assert.Equal("**", masked.Accounts.Before("T1")!["收入总计"]!["决算数"]!.Text);
        Assert.NotEqual("**", masked.Accounts["T1"]!["收入总计"]!["决算数"]!.Text);
        Assert.DoesNotContain(masked.Findings, f => f.Id == "PF-898");
    }

    [Fact]
    public void The_amount_and_its_change_from_the_year_before_are_kept_to_be_looked_for() =>
        Assert.Equal([("T1 | 收入总计 | 决算数", 8414.20m), ("T1 | 收入总计 | 决算数 | 比上年增减", 1352.84m)], Apply("T1 | 收入总计 | 决算数").Amounts.Select(a => (a.Name, a.Amount)));

    // 479.00, 479.00, 478.97, 99.99%, 10 points, 10.00 in the head; the only source that is not 0 has the same.
    [Theory]
    [InlineData("总额 | 全年执行数", "总额 | 全年执行数")]
    [InlineData("财政拨款 | 全年执行数", "财政拨款 | 全年执行数")]
    [InlineData("财政拨款 | 全年预算数;总额 | 全年预算数", "总额 | 全年预算数")]
    [InlineData("财政拨款 | 全年执行数;总额 | 全年执行数;财政拨款 | 预算执行率", "总额 | 全年执行数")]
    [InlineData("保安人员 | 得分", "保安人员 | 得分")]
    [InlineData("总分 | 得分", "总分 | 得分")]
    [InlineData("总额 | 得分;保安人员 | 得分", "总额 | 得分")]
    public void What_a_form_gives_away_is_told(string cells, string revealed)
    {
        var findings = MaskedForm(cells).Findings;

        Assert.All(findings, f => Assert.Equal("PF-899", f.Id));
        Assert.Contains(findings, f => f.Message.In(Language.Chinese).Contains($"| {revealed}”可以由", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("总额 | 全年执行数;财政拨款 | 全年执行数;总额 | 预算执行率;财政拨款 | 预算执行率;总额 | 得分;保安人员 | 得分")]
    [InlineData("保安人员 | 得分;保洁人员 | 得分")]
    [InlineData("总分 | 得分;保洁人员 | 得分")]
    [InlineData("保安人员 | 实际完成值")]
    [InlineData("评价结论 | 内容")]
    public void What_it_does_not_is_not(string cells) => Assert.Empty(MaskedForm(cells).Findings);

    [Fact]
    public void Fields_and_totals_of_a_form_are_masked_too()
    {
        var form = MaskedForm("评价结论 | 内容;总分 | 得分").Forms[0];

        Assert.Equal("**", form[FormField.Conclusion]!.Text);
        Assert.Equal("**", form.Totals!.Score!.Text);
    }

    [Fact]
    public void A_form_is_masked_by_project_indicator_and_column()
    {
        var form = Form();
        var name = form.Indicators[0].Name!.Trimmed;

        var masked = PublicationMask.Apply(Accounts, [(form, TestKits.Sichuan.Definition)], MaskList.Parse($"{form.Subject} | {name} | 实际完成值"), "清单.txt", []);

        Assert.Empty(masked.Findings);
        Assert.Equal("**", masked.Forms[0].Indicators[0].Actual!.Text);
        Assert.Equal(form.Indicators[0].Target, masked.Forms[0].Indicators[0].Target);
        Assert.Equal(form.TotalFunds!.Cells, masked.Forms[0].TotalFunds!.Cells);
    }

    private static MaskedPublication Apply(string list) => PublicationMask.Apply(Accounts, [], MaskList.Parse(list), "清单.txt", AccountsExample.Library.TieOuts);

    private static MaskedPublication MaskedForm(string cells)
    {
        var form = Form();
        var list = string.Join('\n', cells.Split(';').Select(c => $"{form.Subject} | {c}"));
        return PublicationMask.Apply(Accounts, [(form, TestKits.Sichuan.Definition)], MaskList.Parse(list), "清单.txt", []);
    }

    private static EvaluationForm Form()
    {
        var workbook = FindingExamples.Property();
        return Assert.Single(FormReading.Read(WorkbookReader.Read(workbook.ToBytes()), workbook.Name, [TestKits.Sichuan.Plan]).Forms).Form;
    }
}
