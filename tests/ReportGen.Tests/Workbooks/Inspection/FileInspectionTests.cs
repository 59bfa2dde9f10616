using System.Text;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Inspection;

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
    public void What_a_chart_remembers_of_its_data_is_told()
    {
        const string Chart = "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:cat><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>执法办案</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            + "<c:val><c:numRef><c:numCache><c:pt idx=\"0\"><c:v>1914.6</c:v></c:pt></c:numCache></c:numRef></c:val></c:chart>";

        var file = FileInspection.Read(new TestDocument().Part("charts/chart1.xml", "chart", Chart).ToBytes());

        Assert.Equal([("图表1", "执法办案", false), ("图表1", "1914.6", true)], file.Texts.Select(t => (t.Part, t.Text, t.IsNumber)));
    }

    [Fact]
    public void A_chart_of_a_newer_kind_is_read_too()
    {
        const string Chart = "<cx:chartSpace xmlns:cx=\"http://schemas.microsoft.com/office/drawing/2014/chartex\"><cx:numDim><cx:lvl><cx:pt idx=\"0\">1914.6</cx:pt></cx:lvl></cx:numDim></cx:chartSpace>";

        Assert.Equal("1914.6", Assert.Single(FileInspection.Read(new TestDocument().Part("charts/chartEx1.xml", "chartEx", Chart).ToBytes()).Texts).Text);
    }

    [Fact]
    public void Building_blocks_are_read_like_the_document()
    {
        const string Blocks = "<w:glossaryDocument W><w:docParts><w:docPart><w:docPartBody><w:p><w:r><w:t>联系人王小明</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>底稿</w:t></w:r></w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>";

        var file = FileInspection.Read(new TestDocument().Part("glossary/document.xml", "glossaryDocument", Blocks).ToBytes());

        Assert.Equal(("构建基块正文", "第1段", "联系人王小明底稿"), file.Texts.Select(t => (t.Part, t.Spot, t.Text)).Single());
        Assert.Equal(TraceKind.HiddenText, Assert.Single(file.Traces).Kind);
    }

    [Fact]
    public void The_values_that_systems_keep_in_a_document_are_told()
    {
        var file = FileInspection.Read(new TestDocument().File("../customXml/item1.xml", "customXml", "<record><owner>张某某</owner><from>D:\\决算\\底稿.docx</from><empty/></record>"u8.ToArray()).ToBytes());

        Assert.Equal([("自定义数据1", "owner", "张某某"), ("自定义数据1", "from", "D:\\决算\\底稿.docx")], file.Texts.Select(t => (t.Part, t.Spot, t.Text)));
        Assert.Equal(TraceKind.Path, Assert.Single(file.Traces).Kind);
    }

    [Theory]
    [InlineData("chunk.docx")]
    [InlineData("chunk.html")]
    public void A_file_that_is_taken_in_when_the_document_opens_is_read(string name)
    {
        var chunk = name.EndsWith("docx", StringComparison.Ordinal) ? new TestDocument().Paragraph("待补充").ToBytes() : "<!DOCTYPE html><html><body><p>待补充</p></body></html>"u8.ToArray();

        var file = FileInspection.Read(new TestDocument().File(name, "aFChunk", chunk).ToBytes());

        Assert.Equal(($"插入的文件 {name}", "待补充"), file.Texts.Select(t => (t.Part, t.Text)).Single());
        Assert.Empty(file.Traces);
    }

    [Theory]
    [InlineData("{\\rtf1 x}")]
    [InlineData("MIME-Version: 1.0")]
    [InlineData("PK")]
    public void One_that_cannot_be_read_is_told(string content)
    {
        var trace = Assert.Single(FileInspection.Read(new TestDocument().File("chunk.rtf", "aFChunk", Encoding.UTF8.GetBytes(content)).ToBytes()).Traces);

        Assert.Equal((TraceKind.NotInspected, "插入的文件 chunk.rtf"), (trace.Kind, trace.Part));
    }

    [Fact]
    public void Rows_and_columns_drawn_together_to_nothing_are_hidden()
    {
        var workbook = new TestWorkbook().Cell("A1", "见").Cell("A2", "行").Row(2, height: 0).Cell("C1", "列").Columns(3, 3, 0).Cell("A3", "矮").Row(3, height: 0.5);

        Assert.Equal([(TraceKind.HiddenRow, "2:2"), (TraceKind.HiddenColumn, "C1")], FileInspection.Read(workbook.ToBytes()).Traces.Select(t => (t.Kind, t.Spot)));
    }

    [Fact]
    public void A_hidden_chart_sheet_is_told()
    {
        var trace = Assert.Single(FileInspection.Read(HidingChart().ToBytes()).Traces);

        Assert.Equal((TraceKind.HiddenSheet, "图"), (trace.Kind, trace.Part));
    }

    [Theory]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "<patternFill patternType=\"none\"/>", true)]
    [InlineData("<color theme=\"0\"/>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FFFFFFFF\"/></patternFill>", true)]
    [InlineData("<color indexed=\"9\"/>", "<patternFill patternType=\"none\"/>", true)]
    [InlineData("<color rgb=\"FF4472C4\"/>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF4472C4\"/><bgColor indexed=\"64\"/></patternFill>", true)]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "<patternFill patternType=\"solid\"><fgColor rgb=\"FF4472C4\"/></patternFill>", false)]
    [InlineData("<color rgb=\"FFFFFFFF\"/>", "<patternFill patternType=\"lightGrid\"><fgColor rgb=\"FFFFFFFF\"/></patternFill>", false)]
    [InlineData("<color theme=\"0\" tint=\"-0.5\"/>", "<patternFill patternType=\"none\"/>", false)]
    [InlineData("<color theme=\"1\"/>", "<patternFill patternType=\"none\"/>", false)]
    [InlineData("", "<patternFill patternType=\"none\"/>", false)]
    public void A_text_in_the_colour_of_its_background_is_told(string color, string fill, bool isTold)
    {
        var workbook = new TestWorkbook().Cell("A1", "见").Raw("B2", "s=\"1\" t=\"inlineStr\"", "<is><t>底稿</t></is>").Raw("B3", "s=\"1\"", "").Edit("xl/styles.xml", x => x
            .Replace("</fonts>", $"<font><sz val=\"11\"/>{color}</font></fonts>", StringComparison.Ordinal).Replace("</fills>", $"<fill>{fill}</fill></fills>", StringComparison.Ordinal)
            .Replace("</cellXfs>", "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\"/></cellXfs>", StringComparison.Ordinal));

        Assert.Equal(isTold ? [(TraceKind.BackgroundColored, "B2", "底稿")] : [], FileInspection.Read(workbook.ToBytes()).Traces.Select(t => (t.Kind, t.Spot, t.Text)));
    }

    [Theory]
    [InlineData("表!$A$1:$B$2", "D1 A9")]
    [InlineData("'表'!$A$1:$B$2,'表'!$A$9:$B$9", "D1")]
    [InlineData("表!$A:$B", "D1")]
    [InlineData("表!$1:$9", "")]
    [InlineData("OFFSET(表!$A$1,0,0,1,1)", "")]
    [InlineData("#REF!", "")]
    public void Content_beside_the_print_area_is_told_row_by_row(string area, string spots)
    {
        var workbook = new TestWorkbook().Sheet("表").Cell("A1", "见").Cell("D1", "测算").Cell("E1", 3m).Cell("A9", "备忘").Name("_xlnm.Print_Area", area);

        var traces = FileInspection.Read(workbook.ToBytes()).Traces;

        Assert.Equal(spots, string.Join(' ', traces.Select(t => t.Spot)));
        Assert.All(traces, t => Assert.Equal(TraceKind.OutsidePrintArea, t.Kind));
    }

    /// <summary>A workbook with a hidden chart sheet, which no cells lie in.</summary>
    internal static TestWorkbook HidingChart() => new TestWorkbook().Sheet("表").Cell("A1", "见")
        .Edit("xl/workbook.xml", x => x.Replace("</sheets>", "<sheet name=\"图\" sheetId=\"9\" state=\"hidden\" r:id=\"rId9\"/></sheets>", StringComparison.Ordinal))
        .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("</Relationships>", "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet\" Target=\"chartsheets/sheet1.xml\"/></Relationships>", StringComparison.Ordinal))
        .Edit("[Content_Types].xml", x => x.Replace("</Types>", "<Override PartName=\"/xl/chartsheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml\"/></Types>", StringComparison.Ordinal))
        .Part("xl/chartsheets/sheet1.xml", "<chartsheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews></chartsheet>");

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
