using ReportGen.App.Kits;
using ReportGen.Reading;
using ReportGen.Rendering.Forms;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Recognition;

/// <summary>The right kit for a sheet, among all kits.</summary>
public class FormRecognitionTests
{
    public static TheoryData<string> KitIds => [.. TestKits.All.Select(k => k.Id)];

    [Theory]
    [MemberData(nameof(KitIds))]
    public void The_example_of_a_kit_is_recognised_as_that_kit(string id)
    {
        var folder = Repository.File("examples", "kits", id);
        var file = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.xlsx").Single() : Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "04*.xlsx").Single();

        var read = Assert.Single(FormReading.Read(WorkbookReader.Read(File.ReadAllBytes(file)), "示例.xlsx", Plans).Forms);

        Assert.Equal(id, read.Form.KitId);
        // Subtotal rows belong to some forms; reading only mentions them.
        Assert.Empty(read.Findings);
        Assert.NotEmpty(read.Form.Indicators);
    }

    [Theory]
    [MemberData(nameof(KitIds))]
    public void A_form_that_lost_some_of_its_labels_is_still_recognised(string id)
    {
        var kit = TestKits.Find(id);
        var labels = kit.Layout.Cells.Where(c => c.Template.IsLabel).Select(c => c.Template.Prefix).ToHashSet();
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            var sheet = Printed(kit, seed);
            var lost = sheet.Cells.Where(c => labels.Contains(c.Text) && c.Address.Row > 1).OrderBy(_ => random.Next()).Take(labels.Count / 6).Select(c => c.Address).ToHashSet();
            var damaged = new GridSheet(sheet.Name, sheet.Cells.Where(c => !lost.Contains(c.Address)), sheet.Merges);

            var read = Assert.Single(FormReading.Read(new GridWorkbook([damaged]), "缺字.xlsx", Plans).Forms);

            Assert.Equal(id, read.Form.KitId);
            Assert.NotEmpty(read.Findings);
        }
    }

    [Fact]
    public void An_unknown_form_names_the_nearest_kit_what_matches_and_what_is_missing()
    {
        var result = FormReading.Read(new GridWorkbook([Half(TestKits.Find("mof-2020-project"))]), "某表.xlsx", Plans);

        Assert.Empty(result.Forms);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("PF-101", finding.Id);
        Assert.Contains("项目支出绩效自评表（财预〔2020〕10号）", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("主管部门", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("未找到：", finding.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("预期目标", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kit_that_a_person_has_chosen_needs_fewer_labels()
    {
        var kit = TestKits.Find("mof-2020-project");

        var read = Assert.Single(FormReading.Read(new GridWorkbook([Half(kit)]), "某表.xlsx", [kit.Plan], isChosen: true).Forms);

        Assert.Equal(kit.Id, read.Form.KitId);
        Assert.Contains(read.Findings, f => f.Id == "PF-102");
    }

    [Fact]
    public void Forms_of_different_kits_in_one_workbook_are_each_read_by_their_own()
    {
        var kits = TestKits.All.ToList();

        var read = FormReading.Read(new GridWorkbook([.. kits.Select(k => Printed(k, 4))]), "合订.xlsx", Plans);

        Assert.Equal(kits.Select(k => k.Id), read.Forms.Select(f => f.Form.KitId));
    }

    [Theory]
    [InlineData("guizhou-2024-dept", "wuhan-2020-dept")]
    [InlineData("mof-2020-project", "mof-2020-dept")]
    [InlineData("sichuan-2020-project", "sichuan-2023-project")]
    [InlineData("wuhan-2020-dept", "wuhan-2020-dept")]
    public void Different_forms_one_under_another_in_one_sheet_are_each_read_by_their_own_kit(string first, string second)
    {
        var (upper, lower) = (Printed(TestKits.Find(first), 6), Printed(TestKits.Find(second), 7));
        var shift = upper.Cells[^1].Address.Row + 2;
        var both = new GridSheet(
            "表",
            upper.Cells.Concat(lower.Cells.Select(c => c with { Address = c.Address with { Row = c.Address.Row + shift } })),
            upper.Merges.Concat(lower.Merges.Select(m => m with { FirstRow = m.FirstRow + shift, LastRow = m.LastRow + shift })));

        var read = FormReading.Read(new GridWorkbook([both]), "两张.xlsx", Plans);

        Assert.Equal([first, second], read.Forms.Select(f => f.Form.KitId));
        Assert.All(read.Forms, f => Assert.DoesNotContain(f.Findings, x => x.Severity > ReportGen.Model.Findings.Severity.Hint));
    }

    [Fact]
    public void A_form_that_only_resembles_a_kit_is_not_taken_for_it()
    {
        var file = Directory.GetFiles(Repository.File("examples", "new-kit"), "*.xlsx").Single();

        var read = FormReading.Read(WorkbookReader.Read(File.ReadAllBytes(file)), "新表.xlsx", Plans);

        Assert.Empty(read.Forms);
        Assert.Equal("PF-101", Assert.Single(read.Findings).Id);
    }

    [Fact]
    public void A_chosen_kit_that_hardly_fits_is_told_first()
    {
        var kit = TestKits.Find("mof-2020-project");

        var read = Assert.Single(FormReading.Read(new GridWorkbook([Half(kit)]), "某表.xlsx", [kit.Plan], isChosen: true).Forms);

        Assert.Equal("PF-101", read.Findings[0].Id);
    }

    [Fact]
    public void A_part_of_the_sheet_that_is_no_form_is_told_once()
    {
        var sheet = Printed(TestKits.Find("mof-2020-project"), 6);
        var last = sheet.Cells[^1].Address.Row;
        var list = Enumerable.Range(0, 30).Select(i => new GridCell(new CellAddress(last + 5 + (i / 3), 2 + (i % 3)), $"往来{i}", null));

        var read = Assert.Single(FormReading.Read(new GridWorkbook([new GridSheet("表", sheet.Cells.Concat(list), sheet.Merges)]), "附表.xlsx", Plans).Forms);

        Assert.Equal("PF-125", Assert.Single(read.Findings).Id);
    }

    [Fact]
    public void A_form_is_recognised_among_the_kits_that_are_asked_for_now_in_whatever_order()
    {
        var sheet = new GridWorkbook([Printed(TestKits.Find("mof-2020-project"), 3)]);
        var plans = Plans;
        var others = plans.FindAll(p => p.Kit.Id != "mof-2020-project");

        Assert.Equal("mof-2020-project", Assert.Single(FormReading.Read(sheet, "表.xlsx", plans).Forms).Form.KitId);
        Assert.DoesNotContain(FormReading.Read(sheet, "表.xlsx", others).Forms, f => f.Form.KitId == "mof-2020-project");
        plans.Reverse();
        Assert.Equal("mof-2020-project", Assert.Single(FormReading.Read(sheet, "表.xlsx", plans).Forms).Form.KitId);
    }

    private static List<ReportGen.Reading.Recognition.FormPlan> Plans => [.. TestKits.All.Select(k => k.Plan)];

    private static GridSheet Printed(Kit kit, int seed)
    {
        var form = new SampleForms(seed).Make(kit.Definition);
        var sheet = WorkbookReader.Read(FormRenderer.Render(form, kit.Definition, kit.Layout).Content).Sheets[0];
        return new GridSheet(kit.Id, sheet.Cells, sheet.Merges);
    }

    /// <summary>The upper part of a form: its head and its money.</summary>
    private static GridSheet Half(Kit kit)
    {
        var sheet = Printed(kit, 2);
        var row = sheet.Cells.First(c => c.Text == "年度资金总额" || c.Text.StartsWith("年度资金总额", StringComparison.Ordinal)).Address.Row;
        return new GridSheet("表", sheet.Cells.Where(c => c.Address.Row <= row), []);
    }
}
