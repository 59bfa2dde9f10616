using System.Text;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Tests.Workbooks.Inspection;

/// <summary>What files carry beside what they show, and the texts they do show.</summary>
public class FileInspectionTests
{
    [Fact]
    public void A_plain_document_carries_nothing_and_tells_its_paragraphs()
    {
        var file = FileInspection.Read(new TestDocument().Paragraph("第一句").Table("表内").Properties(title: "部门决算").ToBytes());

        Assert.Empty(file.Traces);
        Assert.Equal([("文档属性", "", "部门决算", false), ("正文", "第1段", "第一句", false), ("正文", "第2段", "表内", true)], file.Texts.Select(t => (t.Part, t.Spot, t.Text, t.IsCell)));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>底稿</w:t></w:r></w:p>", TraceKind.HiddenText, "底稿")]
    [InlineData("<w:p><w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>", TraceKind.Revision, "")]
    [InlineData("<w:p><w:pPr><w:pPrChange w:id=\"1\"><w:pPr/></w:pPrChange></w:pPr></w:p>", TraceKind.Revision, "")]
    [InlineData("<w:p><w:r><w:instrText>INCLUDEPICTURE \"D:\\\\图\\\\a.png\"</w:instrText></w:r></w:p>", TraceKind.ExternalLink, "INCLUDEPICTURE \"D:\\\\图\\\\a.png\"")]
    [InlineData("<w:p><w:fldSimple w:instr=\"FILENAME \\p\"/></w:p>", TraceKind.Path, "FILENAME \\p")]
    [InlineData("<w:p><w:r><w:t>见 \\\\fileserver\\财务科\\决算.xlsx</w:t></w:r></w:p>", TraceKind.Path, "\\\\fileserver\\财务科\\决算.xlsx")]
    [InlineData("<w:p><w:r><w:drawing><docPr descr=\"C:\\Users\\zhang\\a.png\"/></w:drawing></w:r></w:p>", TraceKind.Path, "C:\\Users\\zhang\\a.png")]
    public void A_document_tells_what_it_hides(string body, TraceKind kind, string text)
    {
        var trace = Assert.Single(FileInspection.Read(new TestDocument().Raw(body).ToBytes()).Traces);

        Assert.Equal((kind, "正文", "第1段", text), (trace.Kind, trace.Part, trace.Spot, trace.Text));
    }

    [Theory]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>看得见</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>看得见</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>看得见</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p>")]
    [InlineData("<w:p><w:r><w:t>数量/质量/时效，网址 http://www.example.gov.cn/home/a</w:t></w:r></w:p>")]
    public void What_only_looks_hidden_is_not_told(string body) => Assert.Empty(FileInspection.Read(new TestDocument().Raw(body).ToBytes()).Traces);

    [Fact]
    public void The_text_of_a_box_is_told_once_with_its_own_number()
    {
        const string Box = "<w:p><w:r><w:t>外</w:t></w:r><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\"><w:p><w:r><w:t>内</w:t></w:r></w:p></mc:Choice>"
            + "<mc:Fallback><w:p><w:r><w:t>内</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        Assert.Equal([("第2段", "内"), ("第1段", "外")], FileInspection.Read(new TestDocument().Raw(Box).ToBytes()).Texts.Select(t => (t.Spot, t.Text)));
    }

    [Fact]
    public void Headers_properties_and_outer_links_of_a_document_are_told()
    {
        var document = new TestDocument().Paragraph("正文").Properties("张某某", "某某单位")
            .Part("header1.xml", "header", "<w:hdr W><w:p><w:r><w:t>内部资料</w:t></w:r></w:p></w:hdr>")
            .External("hyperlink", "https://www.example.gov.cn/").External("image", "file:///D:/图/a.png");

        var file = FileInspection.Read(document.ToBytes());

        Assert.Contains(new FileText("页眉1", "第1段", "内部资料"), file.Texts);
        Assert.Equal([TraceKind.Author, TraceKind.Company, TraceKind.ExternalLink], file.Traces.Select(t => t.Kind));
    }

    [Fact]
    public void A_workbook_tells_hidden_sheets_rows_and_columns_with_content_only()
    {
        var workbook = new TestWorkbook().Sheet("表").Cell("A1", "见").Cell("A2", "行").Cell("C1", "列").Row(2, hidden: true).Row(5, hidden: true)
            .Sheet("空", "hidden").Sheet("底", "veryHidden").Cell("A1", "底稿")
            .Edit("xl/worksheets/sheet1.xml", x => x.Replace("<sheetData>", "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols><sheetData>", StringComparison.Ordinal));

        Assert.Equal(
            [(TraceKind.HiddenRow, "表", "2:2"), (TraceKind.HiddenColumn, "表", "C1"), (TraceKind.HiddenSheet, "底", "")],
            FileInspection.Read(workbook.ToBytes()).Traces.Select(t => (t.Kind, t.Part, t.Spot)));
    }

    [Fact]
    public void A_page_tells_comments_scripts_hidden_texts_and_what_comes_from_elsewhere()
    {
        const string Page = "<!DOCTYPE html><html><head><title>决算</title><meta name=\"author\" content=\"张某某\"><link rel=\"stylesheet\" href=\"http://10.0.0.3/a.css\"></head>"
            + "<body><!-- 待改 --><p>一、<b>概况</b></p><div style=\"display: none\">底稿</div><table><tr><td>合计</td></tr></table><script>x()</script></body></html>";

        var file = FileInspection.Read(Encoding.UTF8.GetBytes(Page));

        Assert.Equal(
            [(TraceKind.Author, "张某某"), (TraceKind.Comment, "待改"), (TraceKind.Code, "script"), (TraceKind.ExternalLink, "http://10.0.0.3/a.css"), (TraceKind.HiddenText, "底稿")],
            file.Traces.Select(t => (t.Kind, t.Text)));
        Assert.Equal([("决算", false), ("一、概况", false), ("合计", true)], file.Texts.Select(t => (t.Text, t.IsCell)));
    }

    [Fact]
    public void A_pdf_tells_its_author_and_that_its_texts_were_not_read()
    {
        var file = FileInspection.Read(Encoding.Latin1.GetBytes("%PDF-1.7\n<</Author <FEFF5F2067D0> /Title (x)>>"));

        Assert.Equal([(TraceKind.NotInspected, "PDF"), (TraceKind.Author, "张某")], file.Traces.Select(t => (t.Kind, t.Text)));
    }

    [Theory]
    [InlineData("", UnreadableReason.NotAWorkbook)]
    [InlineData("只是文字", UnreadableReason.NotAWorkbook)]
    [InlineData("PK坏了", UnreadableReason.Damaged)]
    public void What_is_none_of_these_is_refused(string content, UnreadableReason reason) =>
        Assert.Equal(reason, Assert.Throws<UnreadableWorkbookException>(() => FileInspection.Read(Encoding.UTF8.GetBytes(content))).Reason);

    [Fact]
    public void A_document_meets_the_limits_of_any_strangers_file()
    {
        var deep = new TestDocument().Raw(string.Concat(Enumerable.Repeat("<w:x>", 200)) + string.Concat(Enumerable.Repeat("</w:x>", 200))).ToBytes();
        var large = new TestDocument().Paragraph(new string('长', 1000)).ToBytes();

        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableWorkbookException>(() => FileInspection.Read(deep)).Reason);
        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableWorkbookException>(() => FileInspection.Read(large, new ReadLimits { InflatedBytes = 1000 })).Reason);
        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableWorkbookException>(() => FileInspection.Read(large, new ReadLimits { FileBytes = 10 })).Reason);
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var document = new TestDocument().Part("footnotes.xml", "footnotes", "<!DOCTYPE x [<!ENTITY e \"e\">]><w:footnotes W></w:footnotes>").ToBytes();

        Assert.Equal(UnreadableReason.DocumentType, Assert.Throws<UnreadableWorkbookException>(() => FileInspection.Read(document)).Reason);
    }
}
