using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Packages;

/// <summary>What office programs write that the standard's examples do not show: macros, WPS's own parts, ranges that lie.</summary>
public class OfficeHabitsTests
{
    private const string Sheet1 = "xl/worksheets/sheet1.xml";

    [Fact]
    public void Macros_stay_in_their_drawer()
    {
        var macro = new TestWorkbook().Cell("A1", "文字").Part("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0xFF])
            .Edit("[Content_Types].xml", x => x.Replace("sheet.main+xml", "sheet.macroEnabled.main+xml", StringComparison.Ordinal))
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("</Relationships>", "<Relationship Id=\"rIdV\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>", StringComparison.Ordinal));
        Assert.Equal("A1=文字", Picture(macro));
    }

    [Fact]
    public void A_macro_sheet_is_not_among_the_sheets()
    {
        var macro = new TestWorkbook().Sheet("宏").Cell("A1", "=RUN()").Sheet("表").Cell("A1", "文字")
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("/worksheet\" Target=\"worksheets/sheet1.xml", "/xlMacrosheet\" Target=\"macrosheets/sheet1.xml", StringComparison.Ordinal));
        Assert.Equal("表", Assert.Single(Read(macro).Sheets).Name);
    }

    [Fact]
    public void Strict_files_with_hidden_rows_merges_and_dates_read_as_others()
    {
        var sheet = Read(new TestWorkbook().Strict().Cell("A1", "文字").Cell("B2", 45047m, "yyyy-mm-dd").Merge("A1:B1").Row(2, hidden: true)).Sheets[0];
        Assert.Equal(["文字", "2023-05-01"], sheet.Cells.Select(c => c.Text));
        Assert.Equal([2], sheet.HiddenRows);
        Assert.Single(sheet.Merges);
    }

    /// <summary>As WPS saves: its own namespace and parts, targets from the package's root, rich text in the cell.</summary>
    [Fact]
    public void The_ways_of_WPS_change_nothing()
    {
        var wps = new TestWorkbook().Cell("A1", "").Cell("B1", 0.5m, "0.00%")
            .Part("xl/sharedStrings.xml", $"<sst xmlns=\"{TestWorkbook.Main}\"/>")
            .Part("customXml/item1.xml", "<etc:etCustomData xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/>")
            .Part("docProps/custom.xml", "<Properties><property name=\"KSOProductBuildVer\"/></Properties>")
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("Target=\"", "Target=\"/xl/", StringComparison.Ordinal))
            .Edit(Sheet1, x => x.Replace("<worksheet ", "<worksheet xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"etc\" ", StringComparison.Ordinal)
                .Replace("<sheetData>", "<sheetPr/><dimension ref=\"A1:IV65536\"/><sheetData>", StringComparison.Ordinal)
                .Replace("r=\"A1\" t=\"s\" s=\"0\"><v>0</v>", "r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/><sz val=\"12\"/></rPr><t>项目</t></r><r><t xml:space=\"preserve\"> 名称</t></r></is>", StringComparison.Ordinal)
                .Replace("</worksheet>", "<extLst><ext uri=\"{x}\"><etc:cells/></ext></extLst></worksheet>", StringComparison.Ordinal));
        Assert.Equal("A1=项目 名称 B1=50.00%", Picture(wps));
    }

    [Theory]
    [InlineData("A1")]
    [InlineData("A1:A1")]
    [InlineData("A1:XFD1048576")]
    [InlineData("")]
    [InlineData("unsinn")]
    public void What_a_sheet_says_of_its_size_is_not_believed(string dimension) => Assert.Equal(
        "A1=一 C9=二",
        Picture(new TestWorkbook().Cell("A1", "一").Cell("C9", "二").Edit(Sheet1, x => x.Replace("<sheetData>", $"<dimension ref=\"{dimension}\"/><sheetData>", StringComparison.Ordinal))));

    [Fact]
    public void Hidden_rows_and_columns_are_marked_and_their_cells_read()
    {
        var sheet = Read(new TestWorkbook().Cell("A1", "一").Cell("D2", "二").Row(2, hidden: true).Row(7, hidden: true).Columns(4, 6, 9)
            .Edit(Sheet1, x => x.Replace("customWidth=\"1\"", "hidden=\"true\"", StringComparison.Ordinal))).Sheets[0];
        Assert.Equal("A1=一 D2=二", string.Join(' ', sheet.Cells.Select(c => $"{c.Address}={c.Text}")));
        Assert.Equal([2, 7], sheet.HiddenRows.Order());
        Assert.Equal([4, 5, 6], sheet.HiddenColumns.Order());
    }

    [Theory]
    [InlineData("<col min=\"0\" max=\"2\" hidden=\"1\"/>", 0)]
    [InlineData("<col min=\"3\" max=\"2\" hidden=\"1\"/>", 0)]
    [InlineData("<col min=\"1\" max=\"2147483647\" hidden=\"1\"/>", CellAddress.MaxColumn)]
    [InlineData("<col min=\"9999999999\" max=\"x\" hidden=\"1\"/>", 0)]
    public void Columns_that_cannot_be_are_not_hidden(string column, int count) =>
        Assert.Equal(count, Read(new TestWorkbook().Cell("A1", "一").Edit(Sheet1, x => x.Replace("<sheetData>", $"<cols>{column}</cols><sheetData>", StringComparison.Ordinal))).Sheets[0].HiddenColumns.Count);

    [Fact]
    public void A_cell_under_a_merged_one_is_known_as_such()
    {
        var sheet = Read(new TestWorkbook().Cell("A1", "头").Cell("B1", "藏").Cell("C1", "旁").Merge("A1:B2")).Sheets[0];
        Assert.Equal([false, true, false], sheet.Cells.Select(c => sheet.IsCovered(c.Address)));
    }

    private static GridWorkbook Read(TestWorkbook workbook) => WorkbookReader.Read(workbook.ToBytes());

    private static string Picture(TestWorkbook workbook) => string.Join(' ', Read(workbook).Sheets.SelectMany(s => s.Cells).Select(c => $"{c.Address}={c.Text}"));
}
