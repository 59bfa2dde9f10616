using System.Diagnostics;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Opening;

public class WorkbookReaderTests
{
    private const string Sheet1 = "xl/worksheets/sheet1.xml";

    [Fact]
    public void Shared_and_inline_texts_read_alike()
    {
        Assert.Equal("A1=项目名称 B2=a<b & \"c\"", Picture(new TestWorkbook().Cell("A1", "项目名称").Cell("B2", "a<b & \"c\"")));
        Assert.Equal("A1=项目名称 B2=a<b & \"c\"", Picture(new TestWorkbook().InlineStrings().Cell("A1", "项目名称").Cell("B2", "a<b & \"c\"")));
    }

    [Fact]
    public void Runs_of_a_rich_text_are_joined_and_phonetic_hints_left_out() => Assert.Equal(
        "A1=年度总体目标",
        Picture(new TestWorkbook().Rich("A1", "<r><rPr><b/></rPr><t>年度</t></r><r><t>总体</t></r><rPh sb=\"0\" eb=\"1\"><t>niandu</t></rPh><t>目标</t><phoneticPr fontId=\"1\"/>")));

    [Theory]
    [InlineData("")]
    [InlineData("<t/>")]
    [InlineData("<t></t>")]
    [InlineData("<rPh sb=\"0\" eb=\"1\"><t>niandu</t></rPh>")]
    public void A_shared_text_of_nothing_is_a_blank_text(string runs) =>
        Assert.Equal("A1= B1=文字", Picture(new TestWorkbook().Rich("A1", runs).Cell("B1", "文字")));

    [Fact]
    public void Rows_and_cells_without_addresses_follow_each_other() => Assert.Equal(
        "A1=一 B1=二 A2=三 B2=4",
        Picture(new TestWorkbook().WithoutAddresses().Cell("A1", "一").Cell("B1", "二").Cell("A2", "三").Cell("B2", 4m)));

    [Fact]
    public void Rows_may_say_where_they_stand_while_their_cells_do_not() => Assert.Equal(
        "A3=一 B3=二 D3=三 E3=四 A4=五",
        Picture(new TestWorkbook().Cell("A1", "").Edit(Sheet1, _ => Rows(
            "<row r=\"3\"><c t=\"str\"><v>一</v></c><c t=\"str\"><v>二</v></c><c r=\"D3\" t=\"str\"><v>三</v></c><c t=\"str\"><v>四</v></c></row><row><c t=\"str\"><v>五</v></c></row>"))));

    [Fact]
    public void A_row_behind_cells_with_addresses_alone_is_the_next_one() => Assert.Equal(
        "B7=一 A8=二",
        Picture(new TestWorkbook().Cell("A1", "").Edit(Sheet1, _ => Rows("<row><c r=\"B7\" t=\"str\"><v>一</v></c></row><row><c t=\"str\"><v>二</v></c></row>"))));

    [Theory]
    [InlineData("x")]
    [InlineData("工作表")]
    public void A_namespace_prefix_changes_nothing(string prefix) =>
        Assert.Equal("A1=文字 B1=1,234.50", Picture(new TestWorkbook().Prefix(prefix).Cell("A1", "文字").Cell("B1", 1234.5m, "#,##0.00").Merge("A1:A2")));

    [Fact]
    public void Strict_files_read_as_others() =>
        Assert.Equal("A1=文字 B1=99.74%", Picture(new TestWorkbook().Strict().Cell("A1", "文字").Cell("B1", 0.9974m, "0.00%")));

    [Fact]
    public void Comments_and_instructions_change_nothing() => Assert.Equal(
        "A1=文字",
        Picture(new TestWorkbook().Cell("A1", "文字").AroundRows("<!-- written by hand --><?program keeps this?>", "<!-- end -->")
            .Edit("xl/sharedStrings.xml", x => x.Replace("文字", "文<!-- middle -->字", StringComparison.Ordinal))));

    [Theory]
    [InlineData(9 * 1024)]
    [InlineData(10 * 1024 * 1024)]
    public void Blanks_behind_the_rows_change_nothing(int count) =>
        Assert.Equal("A1=文字", Picture(new TestWorkbook().Cell("A1", "文字").AroundRows(after: new string(' ', count))));

    [Theory]
    [InlineData("一_x000D_\n二", "一\n二")]
    [InlineData("一_x000D_二", "一\n二")]
    [InlineData("一&#13;&#10;二", "一\n二")]
    [InlineData("一\r\n二", "一\n二")]
    [InlineData("_x0041_", "A")]
    [InlineData("_x005F_x0041_", "_x0041_")]
    [InlineData("_x004_", "_x004_")]
    [InlineData("_X0041_", "_X0041_")]
    [InlineData("<![CDATA[a<b]]>", "a<b")]
    public void Line_ends_and_escapes_come_out_as_they_were_meant(string stored, string text)
    {
        Assert.Equal($"A1={text}", Picture(new TestWorkbook().Rich("A1", $"<t>{stored}</t>")));
        Assert.Equal($"A1={text}", Picture(new TestWorkbook().Raw("A1", "t=\"inlineStr\"", $"<is><t>{stored}</t></is>")));
        Assert.Equal($"A1={text}", Picture(new TestWorkbook().Raw("A1", "t=\"str\"", $"<f>A2</f><v>{stored}</v>")));
    }

    [Theory]
    [InlineData("t=\"b\"", "<v>1</v>", "TRUE")]
    [InlineData("t=\"b\"", "<v>0</v>", "FALSE")]
    [InlineData("t=\"e\"", "<v>#DIV/0!</v>", "#DIV/0!")]
    [InlineData("t=\"n\"", "<f>SUM(A2:A3)</f><v>99.73999999999999</v>", "99.74")]
    [InlineData("", "<f t=\"shared\" si=\"0\"/><v>5</v>", "5")]
    [InlineData("", "<v>\n 5 \n</v>", "5")]
    [InlineData("", "<v>1E2</v>", "100")]
    [InlineData("", "<v>keine Zahl</v>", "keine Zahl")]
    [InlineData("", "<v>1e400</v>", "1e400")]
    [InlineData("", "<v>1e300</v>", "1e300")]
    [InlineData("t=\"d\"", "<v>2023-05-01</v>", "2023-05-01")]
    [InlineData("t=\"d\"", "<v>五月一日</v>", "五月一日")]
    [InlineData("s=\"99\"", "<v>5</v>", "5")]
    [InlineData("s=\"-1\"", "<v>5</v>", "5")]
    [InlineData("t=\"zz\"", "<v>5</v>", "5")]
    public void Every_kind_of_value_is_shown_as_it_was_seen(string attributes, string content, string text) =>
        Assert.Equal($"A1={text}", Picture(new TestWorkbook().Raw("A1", attributes, content)));

    [Theory]
    [InlineData("")]
    [InlineData("<v/>")]
    [InlineData("<v></v>")]
    [InlineData("<is/>")]
    public void A_cell_without_a_value_is_no_cell(string content) =>
        Assert.Equal("B1=文字", Picture(new TestWorkbook().Raw("A1", "", content).Cell("B1", "文字")));

    [Theory]
    [InlineData("<f>A2</f>", true)]
    [InlineData("<f>A2</f><v/>", true)]
    [InlineData("<f>A2</f><v>5</v>", false)]
    public void A_formula_without_a_stored_result_is_a_cell_that_says_so(string content, bool uncalculated) =>
        Assert.Equal(uncalculated, WorkbookReader.Read(new TestWorkbook().Raw("A1", "", content).Cell("B1", "文字").ToBytes()).Sheets[0].Cells[0].IsUncalculated);

    /// <summary>A zero that Excel worked out is a zero; so is one that was typed.</summary>
    [Theory]
    [InlineData("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>", "<f>SUM(B1:C1)</f><v>0</v>", true)]
    [InlineData("<calcPr fullCalcOnLoad=\"true\"/>", "<f>SUM(B1:C1)</f><v>0.0</v>", true)]
    [InlineData("<calcPr fullCalcOnLoad=\"1\"/>", "<f>SUM(B1:C1)</f><v>7</v>", false)]
    [InlineData("<calcPr fullCalcOnLoad=\"1\"/>", "<v>0</v>", false)]
    [InlineData("<calcPr calcId=\"191029\"/>", "<f>SUM(B1:C1)</f><v>0</v>", false)]
    [InlineData("<calcPr fullCalcOnLoad=\"0\"/>", "<f>SUM(B1:C1)</f><v>0</v>", false)]
    [InlineData("<extLst><ext><calcPr fullCalcOnLoad=\"1\"/></ext></extLst>", "<f>SUM(B1:C1)</f><v>0</v>", false)]
    [InlineData("", "<f>SUM(B1:C1)</f><v>0</v>", false)]
    public void A_zero_where_the_workbook_asks_to_be_calculated_is_no_result(string calculation, string content, bool uncalculated)
    {
        var cell = Read(new TestWorkbook().Raw("A1", "", content).Cell("B1", 3m).Edit("xl/workbook.xml", x => x.Replace("</workbook>", calculation + "</workbook>", StringComparison.Ordinal)).ToBytes()).Sheets[0].Cells[0];
        Assert.Equal((uncalculated, !uncalculated), (cell.IsUncalculated, cell.Number is not null));
    }

    [Theory]
    [InlineData("0.00%", "0.9974", "99.74%")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45047", "2023年5月1日")]
    [InlineData("#,##0.00_ ", "1234.5", "1,234.50 ")]
    public void Numbers_are_shown_in_their_format(string format, string number, string text) =>
        Assert.Equal($"A1={text}", Picture(new TestWorkbook().Cell("A1", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), format)));

    [Fact]
    public void Percent_of_the_greatest_number_is_no_error() =>
        Assert.StartsWith("A1=", Picture(new TestWorkbook().Raw("A1", "s=\"1\"", "<v>7.9E+28</v>").Cell("B1", 1m, "0%")), StringComparison.Ordinal);

    [Fact]
    public void A_date_counts_from_1904_where_the_workbook_says_so() =>
        Assert.Equal("A1=2023-05-01", Picture(new TestWorkbook().Date1904().Cell("A1", 45047m - 1462m, "yyyy-mm-dd")));

    /// <summary>Excel writes an element of the same name among the extensions.</summary>
    [Theory]
    [InlineData(true, "<x15:workbookPr chartTrackingRefBase=\"1\"/>", "2023-05-01")]
    [InlineData(false, "<x15:workbookPr date1904=\"1\"/>", "2019-04-30")]
    public void Only_the_workbook_itself_says_where_its_days_are_counted_from(bool from1904, string extension, string shown)
    {
        var workbook = new TestWorkbook().Cell("A1", 45047m - 1462m, "yyyy-mm-dd")
            .Edit("xl/workbook.xml", x => x.Replace("</workbook>", $"<extLst><ext uri=\"{{1}}\" xmlns:x15=\"urn:x15\">{extension}</ext></extLst></workbook>", StringComparison.Ordinal));
        Assert.Equal($"A1={shown}", Picture(from1904 ? workbook.Date1904() : workbook));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_date_in_ISO_words_is_shown_in_its_format(bool from1904)
    {
        var workbook = new TestWorkbook().Cell("B1", 1m, "yyyy\"年\"m\"月\"").Raw("A1", "t=\"d\" s=\"1\"", "<v>2023-05-01T00:00:00</v>").Raw("B1", "", "");
        var cell = Assert.Single(Read((from1904 ? workbook.Date1904() : workbook).ToBytes()).Sheets[0].Cells);
        Assert.Equal(("2023年5月", from1904 ? 43585m : 45047m), (cell.Text, cell.Number!.Value));
    }

    [Fact]
    public void Hidden_sheets_are_read_and_marked()
    {
        var sheets = Read(new TestWorkbook().Sheet("看").Cell("A1", "1").Sheet("藏", "hidden").Cell("A1", "2").Sheet("深藏", "veryHidden").Cell("A1", "3").ToBytes()).Sheets;
        Assert.Equal([("看", false), ("藏", true), ("深藏", true)], sheets.Select(s => (s.Name, s.Hidden)));
    }

    [Fact]
    public void Chart_sheets_are_not_among_the_sheets()
    {
        var file = new TestWorkbook().Sheet("图").Sheet("表").Cell("A1", "文字").Edit("xl/_rels/workbook.xml.rels", x => x.Replace("/worksheet\" Target=\"worksheets/sheet1.xml", "/chartsheet\" Target=\"chartsheets/sheet1.xml", StringComparison.Ordinal)).ToBytes();
        Assert.Equal("表", Assert.Single(Read(file).Sheets).Name);
    }

    [Theory]
    [InlineData("/xl/worksheets/sheet1.xml", Sheet1)]
    [InlineData("../xl/worksheets/./sheet1.xml", Sheet1)]
    [InlineData("worksheets\\sheet1.xml", Sheet1)]
    [InlineData("\\xl\\worksheets\\sheet1.xml", Sheet1)]
    [InlineData("worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")]
    [InlineData("worksheets/sheet1.xml", "XL/Worksheets/Sheet1.XML")]
    public void Part_names_are_found_however_they_are_written(string target, string stored)
    {
        var workbook = new TestWorkbook().Cell("A1", "文字").Move(Sheet1, stored)
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("worksheets/sheet1.xml", target, StringComparison.Ordinal));
        Assert.Equal("A1=文字", Picture(workbook));
    }

    [Fact]
    public void Of_overlapping_merged_areas_the_first_stays()
    {
        var sheet = Read(new TestWorkbook().Cell("A1", "文字").Merge("A1:B2", "B2:C3", "D1:D2", "E1", "E1:E1", "nowhere", "").ToBytes()).Sheets[0];
        Assert.Equal(["A1:B2", "D1:D2"], sheet.Merges.Select(m => m.ToString()));
    }

    [Fact]
    public void A_merge_over_whole_columns_is_read_as_far_as_it_matters()
    {
        var sheet = Read(new TestWorkbook().Cell("A1", "文字").Merge("A1:C1048576", "E1:XFD1").ToBytes()).Sheets[0];
        Assert.Equal("文字", sheet[sheet.AreaOf(new CellAddress(1000, 3)).First]?.Text);
        Assert.Equal(2, sheet.Merges.Count);
    }

    [Fact]
    public void One_cell_at_the_far_end_takes_no_time()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("XFA1048000=文字", Picture(new TestWorkbook().Cell("XFA1048000", "文字")));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Fact]
    public void Of_two_cells_at_one_address_the_later_wins() => Assert.Equal(
        "A1=二",
        Picture(new TestWorkbook().Cell("A1", "").Edit(Sheet1, _ => Rows("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>一</v></c><c r=\"a1\" t=\"str\"><v>二</v></c></row>"))));

    [Fact]
    public void A_workbook_without_styles_and_shared_texts_is_read() => Assert.Equal(
        "A1=文字 B1=5",
        Picture(new TestWorkbook().InlineStrings().Cell("A1", "文字").Cell("B1", 5m).Move("xl/styles.xml", "").Move("xl/sharedStrings.xml", "")));

    [Fact]
    public void A_part_in_UTF_16_is_read() => Assert.Equal(
        "A1=文字",
        Picture(new TestWorkbook().Cell("A1", "").Part(Sheet1, [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Rows("<row><c t=\"str\"><v>文字</v></c></row>"))])));

    [Fact]
    public void Sheets_stand_in_the_order_of_their_tabs()
    {
        var file = new TestWorkbook().Sheet("一").Cell("A1", "1").Sheet("二").Cell("A1", "2").Edit("xl/workbook.xml", x => x.Replace("rId1", "rIdX", StringComparison.Ordinal).Replace("rId2", "rId1", StringComparison.Ordinal).Replace("rIdX", "rId2", StringComparison.Ordinal)).ToBytes();
        Assert.Equal([("一", "2"), ("二", "1")], Read(file).Sheets.Select(s => (s.Name, s.Cells[0].Text)));
    }

    internal static GridWorkbook Read(byte[] file) => WorkbookReader.Read(file);

    private static string Rows(string rows) => $"<worksheet xmlns=\"{TestWorkbook.Main}\"><sheetData>{rows}</sheetData></worksheet>";

    private static string Picture(TestWorkbook workbook) => string.Join(' ', Read(workbook.ToBytes()).Sheets.SelectMany(s => s.Cells).Select(c => $"{c.Address}={c.Text}"));
}
