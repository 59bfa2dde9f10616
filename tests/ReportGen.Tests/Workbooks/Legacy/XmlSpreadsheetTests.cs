using System.Text;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Legacy;

public class XmlSpreadsheetTests
{
    private const string Head = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">";

    private const string Styles = "<Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style><Style ss:ID=\"d\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></Style><Style ss:ID=\"c\" ss:Parent=\"p\"/></Styles>";

    [Fact]
    public void Rows_and_cells_stand_where_they_say_or_behind_the_last()
    {
        var sheet = Read("<Row><Cell ss:MergeAcross=\"2\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">标题</Data></Cell><Cell><Data ss:Type=\"String\">旁</Data></Cell></Row>"
            + "<Row ss:Index=\"5\"><Cell ss:Index=\"3\"><Data ss:Type=\"String\">一&#10;二</Data></Cell><Cell/><Cell><Data ss:Type=\"Number\">5</Data></Cell></Row><Row ss:Span=\"3\"/><Row><Cell><Data ss:Type=\"String\">十</Data></Cell></Row>").Sheets[0];
        Assert.Equal("A1=标题 D1=旁 C5=一\n二 E5=5 A10=十", string.Join(' ', sheet.Cells.Select(c => $"{c.Address}={c.Text}")));
        Assert.Equal("A1:C2", Assert.Single(sheet.Merges).ToString());
    }

    [Fact]
    public void Values_are_shown_in_their_formats()
    {
        var workbook = Read("<Row><Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.9974</Data></Cell><Cell ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">2023-05-01T00:00:00.000</Data></Cell>"
            + "<Cell ss:StyleID=\"c\"><Data ss:Type=\"Number\">0.5</Data></Cell><Cell><Data ss:Type=\"Boolean\">1</Data></Cell><Cell><Data ss:Type=\"Error\">#DIV/0!</Data></Cell>"
            + "<Cell ss:StyleID=\"nirgends\"><ss:Data ss:Type=\"String\"><html:B>粗</html:B><html:Font>体</html:Font></ss:Data><Comment><ss:Data>批注</ss:Data></Comment></Cell><Cell ss:Formula=\"=A1\"/></Row>");
        Assert.Equal("A1=99.74% B1=2023年5月 C1=50.00% D1=TRUE E1=#DIV/0! F1=粗体 G1=", BinaryWorkbookTests.Picture(workbook));
        Assert.True(workbook.Sheets[0].Cells[^1].IsUncalculated);
        Assert.Equal(45047m, workbook.Sheets[0].Cells[1].Number);
        Assert.Equal(WorkbookContent.XmlSpreadsheet, workbook.Content);
    }

    /// <summary>Cell before row before column before table before the style of all cells.</summary>
    [Theory]
    [InlineData("", "<Cell/><Cell>0.5</Cell>", "B1=0.50")]
    [InlineData(" ss:StyleID=\"p\"", "<Cell>0.5</Cell>", "A1=50.00%")]
    [InlineData(" ss:StyleID=\"p\"", "<Cell ss:StyleID=\"w\">0.5</Cell>", "A1=1")]
    [InlineData("><Column ss:Index=\"2\" ss:Span=\"1\" ss:StyleID=\"c\"/><Column ss:StyleID=\"w\"/><Column ss:Index=\"3\" ss:StyleID=\"w\"/", "<Cell>0.5</Cell><Cell>0.5</Cell><Cell>0.5</Cell><Cell>0.5</Cell><Cell>0.5</Cell>", "A1=0.50 B1=50.00% C1=50.00% D1=1 E1=0.50")]
    [InlineData(" ss:StyleID=\"w\"><Column ss:StyleID=\"p\"/", "<Cell>0.5</Cell><Cell>0.5</Cell>", "A1=50.00% B1=1")]
    [InlineData("><Column ss:StyleID=\"p\"/", "<Cell ss:MergeAcross=\"1\">0.5</Cell><Cell>0.5</Cell>", "A1=50.00% C1=0.50")]
    public void A_number_without_a_style_of_its_own_has_that_of_its_row_its_column_or_its_table(string table, string cells, string picture)
    {
        var book = Book($"<Row>{cells.Replace(">0.5<", "><Data ss:Type=\"Number\">0.5</Data><", StringComparison.Ordinal)}</Row>")
            .Replace("<Table", "<Table" + table, StringComparison.Ordinal)
            .Replace("<Styles>", "<Styles><Style ss:ID=\"Default\"><NumberFormat ss:Format=\"0.00\"/></Style><Style ss:ID=\"w\"><NumberFormat ss:Format=\"0\"/></Style>", StringComparison.Ordinal);
        Assert.Equal(picture, BinaryWorkbookTests.Picture(WorkbookReader.Read(Encoding.UTF8.GetBytes(book))));
    }

    [Fact]
    public void A_row_has_its_style_before_its_column_and_each_sheet_its_own_columns()
    {
        const string Cell = "<Cell><Data ss:Type=\"Number\">0.5</Data></Cell>";
        var book = Head + Styles + $"<Worksheet ss:Name=\"一\"><Table><Column ss:StyleID=\"p\"/><Row ss:StyleID=\"nirgends\">{Cell}</Row><Row>{Cell}</Row></Table></Worksheet>"
            + $"<Worksheet ss:Name=\"二\"><Table><Row>{Cell}</Row></Table></Worksheet></Workbook>";
        Assert.Equal("A1=0.5 A2=50.00% A1=0.5", BinaryWorkbookTests.Picture(WorkbookReader.Read(Encoding.UTF8.GetBytes(book))));
    }

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_marked()
    {
        var sheets = WorkbookReader.Read(Encoding.UTF8.GetBytes(Head + "<Worksheet ss:Name=\"看\"><Table><Column ss:Index=\"2\" ss:Span=\"1\" ss:Hidden=\"1\"/><Row ss:Index=\"3\" ss:Hidden=\"1\"><Cell><Data>一</Data></Cell></Row></Table></Worksheet>"
            + "<Worksheet ss:Name=\"藏\"><Table/><WorksheetOptions xmlns=\"urn:schemas-microsoft-com:office:excel\"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>")).Sheets;
        Assert.Equal([("看", false), ("藏", true)], sheets.Select(s => (s.Name, s.Hidden)));
        Assert.Equal([3], sheets[0].HiddenRows);
        Assert.Equal([2, 3], sheets[0].HiddenColumns.Order());
    }

    [Fact]
    public void Chinese_bytes_are_read_as_the_file_declares_them() =>
        Assert.Equal("A1=项目名称", BinaryWorkbookTests.Picture(WorkbookReader.Read(CodePages.Chinese.GetBytes(Book("<Row><Cell><Data>项目名称</Data></Cell></Row>").Replace("\"1.0\"?", "\"1.0\" encoding=\"GB2312\"?", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("<Row><Cell><Data>一", UnreadableReason.Damaged)]
    [InlineData("<Row ss:Index=\"eins\"><Cell><Data>一</Data></Cell></Row>", UnreadableReason.Damaged)]
    [InlineData("<Row ss:Index=\"99999999\"><Cell><Data>一</Data></Cell></Row>", UnreadableReason.Damaged)]
    [InlineData("<Row><Cell ss:Index=\"20000\"><Data>一</Data></Cell></Row>", UnreadableReason.Damaged)]
    [InlineData("<Row><Cell ss:Index=\"0\"><Data>一</Data></Cell></Row>", UnreadableReason.Damaged)]
    [InlineData("<Row><Cell ss:MergeAcross=\"16000\" ss:MergeDown=\"1000000\"><Data>一</Data></Cell></Row>", UnreadableReason.TooLarge)]
    [InlineData("", UnreadableReason.NoContent)]
    public void What_is_broken_is_refused(string rows, UnreadableReason reason) => Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => Read(rows)).Reason);

    [Fact]
    public void A_document_type_is_refused_here_too()
    {
        var book = Book("<Row><Cell><Data>&a;</Data></Cell></Row>").Replace("<Workbook", "<!DOCTYPE Workbook [<!ENTITY a \"ha\">]><Workbook", StringComparison.Ordinal);
        Assert.Equal(UnreadableReason.DocumentType, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(Encoding.UTF8.GetBytes(book))).Reason);
    }

    [Fact]
    public void Any_broken_file_is_read_or_refused()
    {
        var file = Encoding.UTF8.GetBytes(Book("<Row ss:Index=\"2\"><Cell ss:Index=\"3\" ss:MergeAcross=\"2\" ss:StyleID=\"p\"><Data ss:Type=\"Number\">5</Data></Cell></Row>"));
        Fuzzing.Truncations(file, file.Length);
        Fuzzing.Flips(file, 1, 4_000, from: Head.Length);
        Fuzzing.ReadsOrRefuses(Encoding.UTF8.GetBytes(Head + new string(' ', 10_000_000)));
        Fuzzing.ReadsOrRefuses(Encoding.UTF8.GetBytes(Head + "<a " + new string(' ', 10_000_000)));
        Fuzzing.ReadsOrRefuses(Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("<Row>", 100_000))));
    }

    private static string Book(string rows) => $"{Head}{Styles}<Worksheet ss:Name=\"表\"><Table>{rows}</Table></Worksheet></Workbook>";

    private static GridWorkbook Read(string rows) => WorkbookReader.Read(Encoding.UTF8.GetBytes(Book(rows)));
}
