using System.Text;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Legacy;

public class DelimitedTextTests
{
    [Theory]
    [InlineData("项目名称,金额\n甲,5\n", "A1=项目名称 B1=金额 A2=甲 B2=5")]
    [InlineData("项目名称\t金额\r\n甲\t1,234.50\r\n", "A1=项目名称 B1=金额 A2=甲 B2=1,234.50")]
    [InlineData("项目名称;金额\r甲;5", "A1=项目名称 B1=金额 A2=甲 B2=5")]
    [InlineData("a,b\n\"一,\"\"二\"\"\n三\",c", "A1=a B1=b A2=一,\"二\"|三 B2=c")]
    [InlineData("a,b\n=\"0012\",0012", "A1=a B1=b A2=0012 B2=0012")]
    [InlineData("a,b\n,5\" 管,\nc,\"尾,d\ne,f", "A1=a B1=b B2=5\" 管 A3=c B3=\"尾 C3=d A4=e B4=f")]
    [InlineData("a,b\n\n\nc,d", "A1=a B1=b A4=c B4=d")]
    [InlineData("sep=;\r\na;b,c\r\n", "A1=a B1=b,c")]
    [InlineData("标题\na,b\nc,d,e", "A1=标题 A2=a B2=b A3=c B3=d C3=e")]
    [InlineData("a,b\n\"一\"二,三", "A1=a B1=b A2=一二 B2=三")]
    public void Values_are_parted_as_people_write_them(string text, string picture)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)], CodePages.Chinese.GetBytes(text) })
        {
            var workbook = WorkbookReader.Read(bytes);
            Assert.Equal(picture, BinaryWorkbookTests.Picture(workbook).Replace('\n', '|'));
            Assert.Equal(WorkbookContent.DelimitedText, workbook.Content);
        }
    }

    [Theory]
    [InlineData("项目名称,年初预算数\n")]
    [InlineData("通知\n请于五月一日前报送。\n")]
    [InlineData("{\"a\": 1}")]
    public void A_text_without_a_table_is_told_as_such(string text) => Refused(UnreadableReason.NoTable, Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n ")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\u000dIHDR,,\n,,")]
    [InlineData("a\0b,c\nd,e")]
    public void What_is_no_text_is_no_workbook(string content) => Refused(UnreadableReason.NotAWorkbook, Encoding.Latin1.GetBytes(content));

    [Fact]
    public void The_limits_hold_here_too()
    {
        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(Encoding.UTF8.GetBytes("a,b\nc,d\ne,f"), new ReadLimits { Cells = 5 })).Reason);
        Refused(UnreadableReason.TooLarge, Encoding.UTF8.GetBytes("a,b\nc,d\n\"" + new string('字', 40_000) + "\",e"));
        Refused(UnreadableReason.Damaged, Encoding.UTF8.GetBytes("a,b\nc,d\n" + new string(',', 20_000) + "e"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData(",\"")]
    [InlineData("\"\n")]
    [InlineData("\",\"\n,")]
    public void Endless_repetition_ends(string piece) =>
        Fuzzing.ReadsOrRefuses(Encoding.UTF8.GetBytes("a,b\nc,d\n" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))));

    private static void Refused(UnreadableReason reason, byte[] file) => Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(file)).Reason);
}
