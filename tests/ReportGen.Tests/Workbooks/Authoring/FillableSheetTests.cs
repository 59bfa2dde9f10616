using OfficeOpenXml;
using ReportGen.Workbooks.Authoring;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Authoring;

public class FillableSheetTests
{
    [Fact]
    public void Choices_and_hints_are_there()
    {
        var file = Author(Input("B2", ["优", "良"], "按自评结果选"), Input("B3:C3", [], "填数字"), Input("B4", [], ""));
        using var package = new ExcelPackage(new MemoryStream(file));
        var rules = package.Workbook.Worksheets.First().DataValidations.ToDictionary(v => v.Address.Address);
        Assert.Equal(["B2", "B3:C3"], rules.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["优", "良"], ((OfficeOpenXml.DataValidation.ExcelDataValidationList)rules["B2"]).Formula.Values);
        Assert.Equal(("按自评结果选", true, false), (rules["B2"].Prompt, rules["B2"].ShowInputMessage!.Value, rules["B2"].ShowErrorMessage ?? false));
        Assert.Equal("填数字", rules["B3:C3"].Prompt);
    }

    [Fact]
    public void Input_cells_are_open_and_everything_else_is_locked()
    {
        using var package = new ExcelPackage(new MemoryStream(Author(Input("B2", ["优"], ""), Input("B3:C3", [], ""))));
        var sheet = package.Workbook.Worksheets.First();
        Assert.True(sheet.Protection.IsProtected);
        Assert.All(new[] { "B2", "B3", "C3" }, a => Assert.False(sheet.Cells[a].Style.Locked, a));
        Assert.All(new[] { "A1", "A2", "A3", "B4", "Z99" }, a => Assert.True(sheet.Cells[a].Style.Locked, a));
    }

    [Fact]
    public void The_same_blank_gives_the_same_bytes()
    {
        var inputs = new[] { Input("B2", ["优", "良"], "提示"), Input("B3:C3", [], "填数字") };
        Assert.Equal(Author(inputs), Author(inputs));
    }

    [Fact]
    public void The_schema_has_no_complaint_and_everybody_reads_the_same() =>
        Assert.Equal("项目名称", Witnesses.Agree(Author(Input("B2", ["优", "良"], "提示"), Input("B3:C3", [], "填数字")))[new CellAddress(2, 1)]?.Text);

    [Fact]
    public void Neither_the_hour_nor_the_machine_is_in_the_file()
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Author(Input("B2", [], "提示"))));
        Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith("docProps/", StringComparison.Ordinal));
        Assert.All(zip.Entries, e => Assert.Equal(1980, e.LastWriteTime.Year));
    }

    [Fact]
    public void The_shipped_form_can_be_made_fillable()
    {
        var layout = SheetLayout.Compile(File.ReadAllBytes(Templates.Form));
        var blank = SheetExpansion.Expand(layout, new SheetValues(m => new CellValue(m.Blank), "指标", [.. Enumerable.Repeat((Func<Marker, CellValue>)(m => new CellValue(m.Blank)), 30)], []));
        var file = FillableSheet.Author(blank.Content, blank.Values.Select(v => new InputArea(v.Area, v.Marker.Name == "一级指标" ? ["产出指标", "效益指标"] : [], "提示")));
        Assert.Empty(Witnesses.SchemaErrors(file));
        Assert.Equal<GridCell>(WorkbookReader.Read(blank.Content).Sheets[0].Cells, WorkbookReader.Read(file).Sheets[0].Cells);
    }

    [Fact]
    public void Several_values_in_one_cell_get_one_rule()
    {
        var file = Author(Input("B2", [], ""), Input("B2", ["优", "良"], ""), Input("B2", [], "提示"), Input("B3:C3", [], "提示"), Input("C3", [], "又一个"));
        using var package = new ExcelPackage(new MemoryStream(file));
        Assert.Equal(["B2", "B3:C3"], package.Workbook.Worksheets.First().DataValidations.Select(v => v.Address.Address));
    }

    [Fact]
    public void A_rule_of_the_drawing_itself_stays()
    {
        var drawn = Drawn().Tail("<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" sqref=\"B2 C5\"><formula1>\"甲,乙\"</formula1></dataValidation></dataValidations>");
        using var package = new ExcelPackage(new MemoryStream(FillableSheet.Author(drawn.ToBytes(), [Input("B2", ["优", "良"], ""), Input("B4", ["优"], "")])));
        Assert.Equal(2, package.Workbook.Worksheets.First().DataValidations.Count);
    }

    [Fact]
    public void What_is_too_long_for_a_list_is_shown_as_a_hint()
    {
        var file = Author(Input("B2", [.. Enumerable.Range(1, 60).Select(i => $"单位名称{i}")], ""), Input("B3:C3", ["甲,乙", "丙"], ""));
        using var package = new ExcelPackage(new MemoryStream(file));
        var rules = package.Workbook.Worksheets.First().DataValidations.ToList();
        Assert.StartsWith("单位名称1、单位名称2、", rules[0].Prompt, StringComparison.Ordinal);
        Assert.Equal("甲,乙、丙", rules[1].Prompt);
        Assert.Empty(Witnesses.SchemaErrors(file));
    }

    [Fact]
    public void A_long_hint_ends_where_Excel_ends_it_and_not_within_a_character()
    {
        var hint = new string('字', 254) + "😀完";
        using var package = new ExcelPackage(new MemoryStream(Author(Input("B2", [], hint), Input("B3:C3", [], new string('字', 300)))));
        var rules = package.Workbook.Worksheets.First().DataValidations.ToList();
        Assert.Equal([254, 255], rules.Select(r => r.Prompt.Length));
    }

    private static TestWorkbook Drawn() => new TestWorkbook().Cell("A1", "自评表").Cell("A2", "项目名称").Blank("B2").Cell("A3", "金额").Blank("B3").Blank("C3").Merge("B3:C3").Cell("A4", "说明").Blank("B4");

    private static byte[] Author(params InputArea[] inputs)
    {
        var written = SheetExpansion.Expand(SheetLayout.Compile(Drawn().ToBytes()), new SheetValues(_ => CellValue.Blank, "", [], []));
        return FillableSheet.Author(written.Content, inputs);
    }

    private static InputArea Input(string area, string[] choices, string hint)
    {
        Assert.True(CellRange.TryParse(area, out var range));
        return new InputArea(range, choices, hint);
    }
}
