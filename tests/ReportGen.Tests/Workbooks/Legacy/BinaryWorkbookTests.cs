using System.Text;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;
using static ReportGen.Tests.Workbooks.Legacy.TestBinary;

namespace ReportGen.Tests.Workbooks.Legacy;

public class BinaryWorkbookTests
{
    [Fact]
    public void A_workbook_of_another_library_is_read_as_it_looks()
    {
        var workbook = WorkbookReader.Read(Npoi(book =>
        {
            var sheet = book.CreateSheet("自评表");
            Set(book, sheet, "A1", "项目名称\n（全称）");
            Set(book, sheet, "B1", 0.9974, "0.00%");
            Set(book, sheet, "C1", 45047, "yyyy\"年\"m\"月\"d\"日\"");
            Set(book, sheet, "A2", 1234.5, "#,##0.00_ ");
            Set(book, sheet, "B2", 99.73999999999999);
            sheet.GetRow(1).CreateCell(2).SetCellValue(true);
            sheet.AddMergedRegion(new CellRangeAddress(4, 6, 0, 2));
        }));

        Assert.Equal(WorkbookContent.Binary, workbook.Content);
        Assert.Equal("A1=项目名称\n（全称） B1=99.74% C1=2023年5月1日 A2=1,234.50  B2=99.74 C2=TRUE", Picture(workbook));
        Assert.Equal([null, 0.9974m, 45047m, 1234.5m, 99.74m, null], workbook.Sheets[0].Cells.Select(c => c.Number));
        Assert.Equal("A5:C7", Assert.Single(workbook.Sheets[0].Merges).ToString());
        Assert.Equal("自评表", workbook.Sheets[0].Name);
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_marked()
    {
        var sheets = WorkbookReader.Read(Npoi(book =>
        {
            var sheet = book.CreateSheet("看");
            Set(book, sheet, "A3", "藏");
            sheet.GetRow(2).ZeroHeight = true;
            sheet.SetColumnHidden(4, true);
            book.CreateSheet("藏");
            book.CreateSheet("深藏");
            book.SetSheetHidden(1, SheetState.Hidden);
            book.SetSheetHidden(2, SheetState.VeryHidden);
        })).Sheets;

        Assert.Equal([("看", false), ("藏", true), ("深藏", true)], sheets.Select(s => (s.Name, s.Hidden)));
        Assert.Equal([3], sheets[0].HiddenRows);
        Assert.Equal([5], sheets[0].HiddenColumns);
    }

    [Fact]
    public void A_date_counts_from_1904_where_the_workbook_says_so() =>
        Assert.Equal("A1=2023/5/1", Picture(new TestBinary().Global(0x0022, 1, 0).Global(0x00E0, [.. Word(0), .. Word(14), .. new byte[16]]).Number(0, 0, 45047 - 1462)));

    [Theory]
    [InlineData(0x3FF00000, "1")]
    [InlineData(0x3FF00001, "0.01")]
    [InlineData((5 << 2) | 2, "5")]
    [InlineData((12345 << 2) | 3, "123.45")]
    [InlineData((-7 << 2) | 2, "-7")]
    public void Packed_numbers_are_unpacked(int packed, string shown)
    {
        Assert.Equal($"A1={shown}", Picture(new TestBinary().Record(0x027E, [.. Cell(0, 0, 0), .. Int(packed)])));
        Assert.Equal($"B1={shown} C1={shown}", Picture(new TestBinary().Record(0x00BD, [.. Word(0), .. Word(1), 0, 0, .. Int(packed), 0, 0, .. Int(packed), .. Word(2)])));
    }

    [Fact]
    public void Results_of_formulas_are_read_whatever_kind_they_are_of()
    {
        byte[] Special(byte kind, byte value) => [kind, 0, value, 0, 0, 0, 0xFF, 0xFF];
        var book = new TestBinary().Formula(0, 0, Double(2.5)).Formula(0, 1, Special(0, 0)).Record(0x04BC, new byte[10]).Record(0x0207, [2, 0, 1, .. Encoding.Unicode.GetBytes("合格")])
            .Formula(0, 2, Special(1, 1)).Formula(0, 3, Special(2, 7)).Formula(0, 4, Special(3, 0)).Formula(0, 5, Double(0)).Formula(0, 6, Double(0), options: 2);
        Assert.Equal("A1=2.5 B1=合格 C1=TRUE D1=#DIV/0! F1=0 G1=", Picture(book));
        Assert.Equal(["G1"], WorkbookReader.Read(book.ToBytes()).Sheets[0].Cells.Where(c => c.IsUncalculated).Select(c => c.Address.ToString()));
    }

    [Theory]
    [InlineData(0, "#NULL!")]
    [InlineData(0x24, "#NUM!")]
    [InlineData(0x2A, "#N/A")]
    public void Errors_have_their_names(byte code, string shown) => Assert.Equal($"A1={shown}", Picture(new TestBinary().Record(0x0205, [.. Cell(0, 0, 0), code, 1])));

    [Fact]
    public void A_shared_text_may_run_over_records_and_change_its_width_there()
    {
        byte[] first = [.. Int(2), .. Int(2), .. Word(4), 1, .. Encoding.Unicode.GetBytes("年度"),];
        byte[] second = [0, (byte)'a', (byte)'b', .. Word(2), 1 | 8, .. Word(1), .. Encoding.Unicode.GetBytes("总")];
        byte[] third = [1, .. Encoding.Unicode.GetBytes("体"), 0, 0];
        byte[] fourth = [0, 0];
        var book = new TestBinary().Global(0x00FC, first).Global(0x003C, second).Global(0x003C, third).Global(0x003C, fourth)
            .Record(0x00FD, [.. Cell(0, 0, 0), .. Int(0)]).Record(0x00FD, [.. Cell(0, 1, 0), .. Int(1)]);
        Assert.Equal("A1=年度ab B1=总体", Picture(book));
    }

    [Fact]
    public void Texts_from_before_Unicode_are_read_in_their_code_page()
    {
        byte[] name = [0xCF, 0xEE, 0xC4, 0xBF, 0xC3, 0xFB, 0xB3, 0xC6];
        var book = new TestBinary().Excel95().Global(0x0042, Word(936)).Global(0x041E, [.. Word(164), 5, .. "0.00%"u8]).Global(0x00E0, [.. Word(0), .. Word(164), .. new byte[12]])
            .Record(0x0204, [.. Cell(0, 0, 0), .. Word(8), .. name]).Number(0, 1, 0.5);
        var workbook = WorkbookReader.Read(book.ToBytes("Book"));
        Assert.Equal("A1=项目名称 B1=50.00%", Picture(workbook));
        Assert.Equal("表", workbook.Sheets[0].Name);
    }

    [Fact]
    public void A_chart_on_the_sheet_is_no_part_of_its_cells() =>
        Assert.Equal("A1=1 A2=2", Picture(new TestBinary().Number(0, 0, 1).Record(0x0809, new byte[16]).Number(5, 5, 9).Record(0x000A).Number(1, 0, 2)));

    [Fact]
    public void Only_the_workbook_of_the_file_itself_is_read()
    {
        var word = Container(("WordDocument", new byte[5000]));
        Assert.Equal(UnreadableReason.NotAWorkbook, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(word)).Reason);
    }

    [Fact]
    public void Large_files_are_read_through_both_tables_of_sectors()
    {
        // Beyond seven megabytes the table of sectors has a table of its own.
        var file = Npoi(book =>
        {
            var sheet = book.CreateSheet("表");
            for (var row = 0; row < 9_000; row++) sheet.CreateRow(row).CreateCell(0).SetCellValue(row + new string((char)('一' + row % 5_000), 450));
        });
        Assert.InRange(file.Length, 7_500_000, 50_000_000);
        var cells = WorkbookReader.Read(file).Sheets[0].Cells;
        Assert.Equal(9_000, cells.Length);
        Assert.StartsWith("8999", cells[^1].Text, StringComparison.Ordinal);
    }

    internal static byte[] Npoi(Action<HSSFWorkbook> fill)
    {
        var book = new HSSFWorkbook();
        fill(book);
        var file = new MemoryStream();
        book.Write(file);
        return file.ToArray();
    }

    internal static void Set(HSSFWorkbook book, ISheet sheet, string address, object value, string format = "General")
    {
        Assert.True(CellAddress.TryParse(address, out var at));
        var cell = (sheet.GetRow(at.Row - 1) ?? sheet.CreateRow(at.Row - 1)).CreateCell(at.Column - 1);
        if (value is string text) cell.SetCellValue(text);
        else cell.SetCellValue(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
        cell.CellStyle = book.CreateCellStyle();
        cell.CellStyle.DataFormat = book.CreateDataFormat().GetFormat(format);
        cell.CellStyle.WrapText = true;
    }

    private static string Picture(TestBinary book) => Picture(WorkbookReader.Read(book.ToBytes()));

    internal static string Picture(GridWorkbook workbook) => string.Join(' ', workbook.Sheets.SelectMany(s => s.Cells).Select(c => $"{c.Address}={c.Text}"));
}
