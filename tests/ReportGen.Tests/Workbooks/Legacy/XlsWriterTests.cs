using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy.Writing;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Legacy;

public class XlsWriterTests
{
    [Fact]
    public void Every_cell_shows_the_same_text_and_holds_the_same_number()
    {
        var source = new TestWorkbook().Sheet("自评表").Cell("A1", "项目名称\n（全称）", wrap: true).Cell("B1", 0.9974m, "0.00%").Cell("C1", 1234.5m, "#,##0.00").Cell("D1", 45047m, "yyyy\"年\"m\"月\"d\"日\"")
            .Cell("A2", "=SUM(A1)").Cell("B2", "0012").Cell("C2", "  前后  ").Blank("D2").Merge("A4:C5", "D4:D9").Sheet("二").Cell("K60", "尾").ToBytes();
        var (read, copy) = (WorkbookReader.Read(source), WorkbookReader.Read(Write(source)));

        Assert.Equal(WorkbookContent.Binary, copy.Content);
        Assert.Equal(read.Sheets.Select(s => s.Name), copy.Sheets.Select(s => s.Name));
        Assert.Equal(read.Sheets.SelectMany(s => s.Cells), copy.Sheets.SelectMany(s => s.Cells));
        Assert.Equal(read.Sheets[0].Merges.Order(ByPlace), copy.Sheets[0].Merges.Order(ByPlace));
    }

    [Fact]
    public void The_printed_form_keeps_its_look_and_its_paper()
    {
        var source = Printed();
        var book = new HSSFWorkbook(new MemoryStream(Write(source)));
        var sheet = book.GetSheetAt(0);
        Assert.Equal(10, book.GetFontAt(0).FontHeightInPoints);
        Assert.Equal("宋体", book.GetFontAt(0).FontName);
        var title = sheet.GetRow(0).GetCell(0).CellStyle;
        Assert.Equal(("方正小标宋简体", (short)18, HorizontalAlignment.Center, VerticalAlignment.Center, true), (title.GetFont(book).FontName, title.GetFont(book).FontHeightInPoints, title.Alignment, title.VerticalAlignment, title.WrapText));
        var label = sheet.GetRow(1).GetCell(0).CellStyle;
        Assert.Equal((BorderStyle.Thin, BorderStyle.Thin, true), (label.BorderLeft, label.BorderBottom, label.GetFont(book).IsBold));
        Assert.Equal(36, sheet.GetRow(0).HeightInPoints);
        Assert.Equal(30 * 256, sheet.GetColumnWidth(3));
        Assert.Equal(((short)9, true, (short)1, (short)0), (sheet.PrintSetup.PaperSize, sheet.PrintSetup.Landscape, sheet.PrintSetup.FitWidth, sheet.PrintSetup.FitHeight));
        Assert.True(sheet.FitToPage && sheet.HorizontallyCenter && !sheet.DisplayGridlines);
        Assert.Equal(0.4, sheet.GetMargin(MarginType.LeftMargin), 3);
        Assert.Equal("13:13", sheet.RepeatingRows.FormatAsString().Replace("$", "", StringComparison.Ordinal));
        Assert.Matches(@"\$A\$1:\$K\$\d+$", book.GetPrintArea(0));
        Assert.Contains("&P", sheet.Footer.Center, StringComparison.Ordinal);
    }

    [Fact]
    public void Panes_colours_and_hidden_lines_come_along()
    {
        var source = new TestWorkbook().Cell("A1", "头").Cell("B3", 1m).Row(3, hidden: true).Columns(4, 4, 9).Cell("D1", "藏").Sheet("深藏", "veryHidden").Cell("A1", "二")
            .Edit("xl/worksheets/sheet1.xml", x => x.Replace("<cols>", "<sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\" state=\"frozen\"/></sheetView></sheetViews><cols>", StringComparison.Ordinal).Replace("customWidth=\"1\"", "customWidth=\"1\" hidden=\"1\"", StringComparison.Ordinal))
            .Edit("xl/styles.xml", x => x.Replace("<sz val=\"11\"/>", "<sz val=\"11\"/><color rgb=\"FF123456\"/>", StringComparison.Ordinal)).ToBytes();
        var copy = Write(source);
        var book = new HSSFWorkbook(new MemoryStream(copy));
        var pane = book.GetSheetAt(0).PaneInformation;
        Assert.Equal((1, 2), (pane.VerticalSplitPosition, pane.HorizontalSplitPosition));
        Assert.Equal([0x12, 0x34, 0x56], book.GetCustomPalette().GetColor(book.GetFontAt(0).Color).GetTriplet().Select(t => (int)t));
        var sheets = WorkbookReader.Read(copy).Sheets;
        Assert.Equal([3], sheets[0].HiddenRows);
        Assert.Equal([4], sheets[0].HiddenColumns);
        Assert.True(sheets[1].Hidden);
    }

    [Fact]
    public void The_same_form_gives_the_same_bytes_without_anybody_s_name()
    {
        var source = Printed();
        var first = Write(source);
        Thread.Sleep(1_100);
        Assert.Equal(first, Write(source));
        Assert.True(first.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes("NPOI")) < 0);
    }

    [Theory]
    [InlineData("A65537", XlsLimit.Rows)]
    [InlineData("IW1", XlsLimit.Columns)]
    public void What_lies_outside_the_old_sheet_is_refused(string address, XlsLimit limit) =>
        Assert.Equal(new XlsResult(null, limit), XlsWriter.Write(new TestWorkbook().Cell(address, 1m).ToBytes()));

    [Fact]
    public void Too_many_styles_are_refused_and_as_many_as_fit_are_not()
    {
        Assert.NotNull(XlsWriter.Write(WithStyles(1_000)).Content);
        Assert.Equal(XlsLimit.Styles, XlsWriter.Write(WithStyles(4_100)).Passed);
    }

    [Fact]
    public void The_longest_text_fits()
    {
        var source = new TestWorkbook().Cell("A1", new string('字', 32_767)).ToBytes();
        Assert.Equal(32_767, WorkbookReader.Read(Write(source)).Sheets[0].Cells[0].Text.Length);
    }

    private static readonly Comparer<CellRange> ByPlace = Comparer<CellRange>.Create((a, b) => a.First.CompareTo(b.First));

    private static byte[] WithStyles(int count)
    {
        var book = new TestWorkbook();
        for (var i = 0; i < count; i++) book.Cell($"A{i + 1}", 1m);
        return book.Edit("xl/styles.xml", x => x.Replace("</cellXfs>", string.Concat(Enumerable.Repeat("<xf numFmtId=\"2\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>", count)) + "</cellXfs>", StringComparison.Ordinal))
            .Edit("xl/worksheets/sheet1.xml", x => Enumerable.Range(1, count).Aggregate(new System.Text.StringBuilder(x), (s, i) => s.Replace($"r=\"A{i}\" s=\"0\"", $"r=\"A{i}\" s=\"{i}\"")).ToString()).ToBytes();
    }

    private static byte[] Write(byte[] workbook) => XlsWriter.Write(workbook).Content!;

    private static byte[] Printed()
    {
        using var scratch = new Scratch();
        Cli.Run("blank", "sichuan-2023-project", "-o", scratch.File("空白.xlsx"));
        return File.ReadAllBytes(scratch.File("空白.xlsx"));
    }
}
