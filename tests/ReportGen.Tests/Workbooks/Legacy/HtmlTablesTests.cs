using System.Text;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Legacy;

public class HtmlTablesTests
{
    [Fact]
    public void Cells_spans_and_line_breaks_come_out_as_a_browser_shows_them()
    {
        var workbook = Read("""
            <html><head><title>自评表</title><style>td { color: red }</style></head><body>
            <table border="1">
              <tr><th colspan="3">项目支出<br/>绩效自评表</th></tr>
              <tr><td rowspan=2>项目
                  名称</td><td>甲&nbsp;&lt;乙&#62;</td><td></td></tr>
              <tr><td><p>一</p><p>二</p></td><td><b>99</b>.<i>7</i>%</td></tr>
            </table></body></html>
            """);
        Assert.Equal("A1=项目支出|绩效自评表 A2=项目 名称 B2=甲 <乙> B3=一|二 C3=99.7%", Picture(workbook));
        Assert.Equal(["A1:C1", "A2:A3"], workbook.Sheets[0].Merges.Select(m => m.ToString()));
        Assert.Equal("自评表", Assert.Single(workbook.Sheets).Name);
        Assert.Equal(WorkbookContent.Html, workbook.Content);
        Assert.All(workbook.Sheets[0].Cells, c => Assert.Null(c.Number));
    }

    [Fact]
    public void Tables_and_texts_between_them_stand_one_under_another() => Assert.Equal(
        "A1=绩效自评表 A2=（2023年度） B2=单位：万元 A3=一 B3=二 A4=完",
        Picture(Read("<h1>绩效自评表</h1><table><tr><td>（2023年度）<td>单位：万元</table>\n<table><tr><td>一</td><td>二</td></tr></table><p>完</p>")));

    [Fact]
    public void A_table_that_only_holds_others_takes_no_room() => Assert.Equal(
        "A1=一 A2=二 B2=三",
        Picture(Read("<table><tr><td><table><tr><td>一</table></td></tr><tr><td><table><tr><td>二<td>三</table></td></tr></table>")));

    [Theory]
    [InlineData("<tr style='display: none'><td>藏</td></tr><tr><td>一</td></tr>", "A1=一")]
    [InlineData("<tr><td style=\"DISPLAY:NONE\">藏</td><td>一</td></tr>", "A1=一")]
    [InlineData("<tr><td hidden>藏<td>一</tr>", "A1=一")]
    [InlineData("<tr style='display:none'><td>藏<tr><td>一", "A1=一")]
    [InlineData("<tr><td><span style='display:none'>藏<span>深</span></span>一</td></tr>", "A1=一")]
    [InlineData("<tr><td><div style='display:none'>藏</td><td>一</td></tr>", "B1=一")]
    [InlineData("<tr><td>一<table style='display:none'><tr><td>藏</td></tr></table></td></tr>", "A1=一")]
    [InlineData("<tbody style='display:none'><tr><td>藏</tbody><tr><td>一", "A1=一")]
    [InlineData("<tr><td><!-- 藏 --><script>if (1 < 2) document.write('<td>藏')</script>一</td></tr>", "A1=一")]
    [InlineData("<tr><td><input type=hidden value=藏><input value='一'></td></tr>", "A1=一")]
    [InlineData("<tr><td><select><option>藏<option selected>一<option>藏</select></td></tr>", "A1=一")]
    public void What_a_browser_does_not_show_is_not_read(string rows, string picture) => Assert.Equal(picture, Picture(Read($"<table>{rows}</table>")));

    [Theory]
    [InlineData("<TABLE><TR><TD>一<TD>二<TR><TD>三</TABLE>", "A1=一 B1=二 A2=三")]
    [InlineData("<table><tr><td>完成值<5<td>≥3", "A1=完成值<5 B1=≥3")]
    [InlineData("<table><td>一</td></table>", "A1=一")]
    [InlineData("<table>散落<tr><td>一</td></tr></table>", "A1=散落 A2=一")]
    [InlineData("<table><tr><td colspan=\"x\" rowspan='-5'>一<td>二</tr></table>", "A1=一 B1=二")]
    [InlineData("<table><tr><td rowspan=9>一<td>二<tr><td>三</table>", "A1=一 B1=二 B2=三")]
    [InlineData("<table><tr><td title='a > b'>一</td><td\n class = x>二</td></tr></table>", "A1=一 B1=二")]
    [InlineData("<table><tr><td>一</td></tr></table></table></td>", "A1=一")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html><html><table><tr><td>一</td></tr></table>", "A1=一")]
    [InlineData("<table><caption>表一</caption><tr><td>一</table>", "A1=表一 A2=一")]
    public void Pages_need_not_be_tidy(string html, string picture) => Assert.Equal(picture, Picture(Read(html)));

    [Theory]
    [InlineData("GB2312")]
    [InlineData("gbk")]
    [InlineData("GB18030")]
    [InlineData("")]
    public void Chinese_bytes_are_read_with_and_without_a_word_of_what_they_are(string charset)
    {
        var html = $"<html>{(charset.Length == 0 ? "" : $"<meta http-equiv=Content-Type content=\"text/html; charset={charset}\">")}<table><tr><td>项目名称：𠀀镕</table>";
        Assert.Equal("A1=项目名称：𠀀镕", Picture(WorkbookReader.Read(CodePages.Chinese.GetBytes(html))));
    }

    [Fact]
    public void Unicode_is_read_with_and_without_a_mark()
    {
        const string Html = "<table><tr><td>项目名称</table>";
        Assert.Equal("A1=项目名称", Picture(WorkbookReader.Read(Encoding.UTF8.GetBytes(Html))));
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Assert.Equal("A1=项目名称", Picture(WorkbookReader.Read((byte[])[.. encoding.Preamble, .. encoding.GetBytes(Html)])));
        }

        // What the page says of itself is often wrong; the bytes are not.
        Assert.Equal("A1=项目名称", Picture(WorkbookReader.Read(CodePages.Chinese.GetBytes("<meta charset=utf-8>" + Html))));
    }

    [Fact]
    public void A_character_cut_in_two_does_not_cost_the_table()
    {
        byte[] cut = [.. CodePages.Chinese.GetBytes("<table><tr><td>项目名称"), 0xC3, .. "</td><td>"u8, .. CodePages.Chinese.GetBytes("完成</table>")];
        Assert.Contains("完成", Picture(WorkbookReader.Read(cut)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body><p>通知</p></body></html>", UnreadableReason.NoTable)]
    [InlineData("<a/>", UnreadableReason.NoTable)]
    [InlineData("<table></table>", UnreadableReason.NoContent)]
    [InlineData("<table><tr style='display:none'><td>藏</table>", UnreadableReason.NoContent)]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<table><tr><td>一</table>", UnreadableReason.OtherFormat)]
    public void Pages_without_a_table_have_reasons_of_their_own(string html, UnreadableReason reason) =>
        Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => Read(html)).Reason);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:body/></office:document>", ".fods")]
    [InlineData("<?xml version=\"1.0\"?><uof:UOF xmlns:uof=\"http://schemas.uof.org/cn/2003/uof\"><uof:电子表格/></uof:UOF>", ".uos")]
    [InlineData("ID;PWXL;N;E\r\nC;X1;Y1;K\"项目名称\"\r\nC;X2;K5\r\nE\r\n", ".slk")]
    public void Tables_in_texts_of_other_programs_are_named_as_their_formats(string text, string ending)
    {
        var refused = Assert.Throws<UnreadableWorkbookException>(() => Read(text));
        Assert.Equal((UnreadableReason.OtherFormat, ending), (refused.Reason, refused.Detail));
    }

    [Theory]
    [InlineData("ID;Price\nC;5\nF;6\n", "A1=ID B1=Price A2=C B2=5 A3=F B3=6")]
    [InlineData("<html xmlns:office=\"urn:o\"><table><tr><td>uof:UOF</table>", "A1=uof:UOF")]
    public void Tables_that_only_look_like_them_are_read(string text, string picture) => Assert.Equal(picture, Picture(Read(text)));

    [Theory]
    [InlineData("<table>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table><tr><td colspan=1000 rowspan=60000>")]
    [InlineData("<td>一")]
    [InlineData("<tr>")]
    [InlineData("一")]
    [InlineData("<")]
    [InlineData("<a b='")]
    [InlineData("<!--")]
    [InlineData("<div style='display:none'>")]
    [InlineData("&")]
    [InlineData(" ")]
    [InlineData("<p>一")]
    [InlineData("<xml>")]
    public void Endless_repetition_ends(string piece) =>
        Fuzzing.ReadsOrRefuses(Encoding.UTF8.GetBytes("<table><tr><td>一" + string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length))));

    [Fact]
    public void Any_broken_page_is_read_or_refused()
    {
        var html = Encoding.UTF8.GetBytes("<html><meta charset=gbk><table border=1><tr><td colspan=2 style='display:none'>一&amp;</td><th rowspan='2'>二<br></th></tr><tr><td><input value=\"三\"><table><tr><td>四</table></table><!-- x --></html>");
        Fuzzing.Truncations(html, html.Length);
        Fuzzing.Flips(html, 1, 5_000);
    }

    private static GridWorkbook Read(string html) => WorkbookReader.Read(Encoding.UTF8.GetBytes(html));

    private static string Picture(GridWorkbook workbook) => BinaryWorkbookTests.Picture(workbook).Replace('\n', '|');
}
