using System.IO.Compression;
using OfficeOpenXml;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Drafting;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Drafting;

/// <summary>A drawing is the form's paper without what people filled in.</summary>
public class DrawingPackageTests
{
    private static readonly DrawingDraft Draft = new(
        "表",
        new Dictionary<CellAddress, string> { [new(2, 2)] = "{{项目名称}}", [new(3, 4)] = "{{新的}}", [new(3, 2)] = "" },
        new HashSet<int> { 4, 5 });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_are_replaced_rows_go_and_what_is_below_moves_up(bool strict)
    {
        var drawing = DrawingPackage.Write(Form(strict), Draft);

        var sheet = Witnesses.Agree(drawing);
        Assert.Equal(["A1 标题", "A2 项目名称", "B2 {{项目名称}}", "A3 指标", "D3 {{新的}}", "A4 合计", "B4 100"], sheet.Cells.Select(c => $"{c.Address} {c.Text}"));
        Assert.Equal(["A1:D1", "C4:D4"], sheet.Merges.Select(m => m.ToString()));
        Assert.Empty(SheetLayout.Compile(drawing).Faults);
    }

    [Fact]
    public void Widths_heights_and_print_settings_stay_and_follow_the_rows()
    {
        using var package = new ExcelPackage(new MemoryStream(DrawingPackage.Write(Form(), Draft)));
        var sheet = package.Workbook.Worksheets.Single();

        Assert.Equal(21, sheet.Column(2).Width);
        Assert.Equal(44, sheet.Row(4).Height);
        Assert.Equal("A1:D4", Plain(sheet.PrinterSettings.PrintArea.Address));
        Assert.Equal("1:3", Plain(sheet.PrinterSettings.RepeatRows.Address));
        Assert.Equal(ePaperSize.A4, sheet.PrinterSettings.PaperSize);
    }

    [Fact]
    public void Cells_for_values_wrap_so_that_any_text_is_printed_whole()
    {
        var layout = SheetLayout.Compile(DrawingPackage.Write(Form(), Draft));

        Assert.True(layout.StyleOf(layout.Cells.Single(c => c.Address == new CellAddress(2, 2))).Wraps);
        Assert.False(layout.StyleOf(layout.Cells.Single(c => c.Address == new CellAddress(2, 1))).Wraps);
    }

    [Fact]
    public void Nothing_that_people_filled_in_is_left_in_any_part()
    {
        var drawing = DrawingPackage.Write(Form(), Draft with { Texts = new Dictionary<CellAddress, string> { [new(2, 2)] = "{{项目名称}}", [new(3, 2)] = "" } });

        using var zip = new ZipArchive(new MemoryStream(drawing), ZipArchiveMode.Read);
        Assert.All(zip.Entries, e =>
        {
            using var reader = new StreamReader(e.Open());
            var text = reader.ReadToEnd();
            Assert.DoesNotContain("某某", text, StringComparison.Ordinal);
            Assert.DoesNotContain("保密", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_same_form_gives_the_same_bytes() => Assert.Equal(DrawingPackage.Write(Form(), Draft), DrawingPackage.Write(Form(), Draft));

    [Fact]
    public void A_broken_workbook_is_refused_in_the_usual_words() =>
        Assert.Throws<UnreadableWorkbookException>(() => DrawingPackage.Write("PK这不是"u8.ToArray(), Draft));

    private static string Plain(string reference) => reference.Split('!')[^1].Replace("$", "", StringComparison.Ordinal);

    private static byte[] Form(bool strict = false)
    {
        var workbook = new TestWorkbook().Sheet("表")
            .Cell("A1", "标题").Cell("A2", "项目名称").Cell("B2", "某某工程").Cell("A3", "指标").Cell("B3", "某某指标").Cell("A4", "指标").Cell("B4", "某某").Cell("B5", 7m)
            .Cell("A6", "合计").Raw("B6", "", "<f>SUM(B4:B5)</f><v>100</v>")
            .Merge("A1:D1", "B4:D4", "A4:A5", "C6:D6").Columns(2, 2, 21).Row(6, 44)
            .Tail("<pageSetup paperSize=\"9\"/>").Tail("<hyperlinks><hyperlink ref=\"B2\" location=\"'另'!A1\"/></hyperlinks>")
            .Name("_xlnm.Print_Area", "表!$A$1:$D$6").Name("_xlnm.Print_Titles", "表!$1:$3").Name("某某", "表!$A$1", null)
            .Sheet("另").Cell("A1", "保密");
        return (strict ? workbook.Strict() : workbook).ToBytes();
    }
}
