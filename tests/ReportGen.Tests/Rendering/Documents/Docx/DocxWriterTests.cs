using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Docx;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rendering.Documents.Docx;

public class DocxWriterTests
{
    [Fact]
    public void The_demonstration_document_is_written_as_approved()
    {
        var docx = DocxWriter.Write(DemonstrationDocument.Document);

        Golden.Check("document", "docx.txt", DocumentPicture.Of(docx));
        Assert.Equal([], SchemaErrors(docx));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(DocxWriter.Write(DemonstrationDocument.Document), DocxWriter.Write(DemonstrationDocument.Document));

    [Fact]
    public void A_document_of_nothing_is_still_a_document() => Assert.Equal([], SchemaErrors(DocxWriter.Write(new PublishedDocument("", []))));

    [Theory]
    [InlineData("<b>&\"'")]
    [InlineData("𠮷😀")]
    [InlineData("_x0041_ {{项目}} ]]>")]
    public void A_text_comes_out_as_it_went_in(string text) => Assert.Contains($"BodyText| {text}\n", DocumentPicture.Of(Written(new Paragraph(text))), StringComparison.Ordinal);

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    [InlineData(0xFFFF)]
    public void What_no_document_can_hold_is_seen_as_lost(int code)
    {
        var text = $"a{(char)code}b";

        // Everywhere a text can go: a title, a heading, a cell, a name of a chart.
        var chart = new Chart(ChartKind.Column, text, [text], [new ChartSeries(text, [1])]) { Unit = text };
        var docx = Written(new Heading(1, text), new Paragraph(text), new TableBlock([new TableRow([new TableCell(text)])]) { Title = text, Note = text }, new ChartBlock(chart), new Caption(CaptionKind.Figure, text));

        Assert.Equal([], SchemaErrors(docx));
        Assert.Contains("BodyText| a\uFFFDb\n", DocumentPicture.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_break_and_a_tab_are_kept() => Assert.Contains("BodyText| a\\nb→c\n", DocumentPicture.Of(Written(new Paragraph("a\r\nb\tc"))), StringComparison.Ordinal);

    [Fact]
    public void The_contents_are_a_field_with_every_heading_down_to_its_depth()
    {
        var picture = DocumentPicture.Of(Written(new Contents(2), new Heading(1, "甲"), new Heading(2, "乙"), new Heading(3, "丙")));

        Assert.Contains("TOC1| {TOC \\o \"1-2\" \\h \\z \\u}甲→{PAGEREF _Toc000001 \\h}\nTOC2| 乙→{PAGEREF _Toc000002 \\h}\n", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("丙→", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_for_a_conversion_refer_to_each_page_by_itself() => Assert.Contains(
        "TOC1| 甲→{PAGEREF _Toc000001 \\h}\n",
        DocumentPicture.Of(DocxWriter.Write(Of(new Contents(), new Heading(1, "甲")), contents: ContentsPages.OnConversion)),
        StringComparison.Ordinal);

    [Fact]
    public void Contents_of_a_document_without_headings_are_an_empty_list()
    {
        var docx = Written(new Contents());

        Assert.Equal([], SchemaErrors(docx));
        Assert.DoesNotContain("TOC \\o", DocumentPicture.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_table_lies_across_with_its_heading_and_its_small_print()
    {
        var wide = new TableBlock([new TableRow([new TableCell("表")])]) { Landscape = true };
        var picture = DocumentPicture.Of(Written(new Paragraph("前"), new Heading(2, "题"), wide, new Paragraph("注") { Kind = ParagraphKind.Note }, new Paragraph("后")));

        Assert.Equal("BodyText| 前\n==== upright, numbered from 1\nHeading2| 题\n  ## 表\nTableNote| 注\n==== landscape, numbered\nBodyText| 后\n==== upright, numbered\n", picture[picture.IndexOf('\n', StringComparison.Ordinal)..].TrimStart());
    }

    [Theory]
    [InlineData("注：略。", 2)]
    [InlineData("", 1)]
    public void The_note_of_a_table_stays_with_its_last_row(string note, int kept)
    {
        var rows = Enumerable.Range(1, 4).Select(i => new TableRow([new TableCell($"行{i}")]));
        using var docx = WordprocessingDocument.Open(new MemoryStream(Written(new TableBlock([.. rows]) { Note = note })), isEditable: false);
        Assert.Equal(kept, docx.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableRow>().Count(r => r.Descendants<DocumentFormat.OpenXml.Wordprocessing.KeepNext>().Any()));
    }

    [Fact]
    public void A_page_break_at_the_end_or_before_a_new_page_makes_no_empty_page() =>
        Assert.DoesNotContain("[new page]", DocumentPicture.Of(Written(new PageBreak(), new Paragraph("一"), new PageBreak())), StringComparison.Ordinal);

    [Fact]
    public void A_table_after_a_page_break_begins_a_page()
    {
        var docx = Written(new Paragraph("一"), new PageBreak(), new TableBlock([new TableRow([new TableCell("二")])]));

        Assert.Contains("Gap| [new page]\n  ## 二", DocumentPicture.Of(docx), StringComparison.Ordinal);
        Assert.Equal([], SchemaErrors(docx));
    }

    [Fact]
    public void Five_hundred_rows_are_one_table_with_its_heading_repeated()
    {
        var rows = Enumerable.Range(1, 500).Select(i => new TableRow([new TableCell(i.ToString(CultureInfo.InvariantCulture)), TableCell.Of(i, "#,##0.00")]));
        var docx = Written(new TableBlock([new TableRow([TableCell.Head("序号"), TableCell.Head("金额")]), .. rows]));

        Assert.Equal([], SchemaErrors(docx));
        Assert.Contains("  -- 500 | 500.00", DocumentPicture.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_rows_is_only_its_title() => Assert.Contains("TableTitle| 空表\n", DocumentPicture.Of(Written(new TableBlock([]) { Title = "空表" })), StringComparison.Ordinal);

    [Fact]
    public void A_chart_carries_its_numbers_as_a_workbook()
    {
        var docx = Written(new ChartBlock(DemonstrationDocument.Totals));
        var data = WorkbookReader.Read(DocumentPicture.Part(docx, "word/embeddings/chart1.xlsx")).Sheets[0];

        Assert.Equal(["单位：万元", "收入总计", "支出总计", "2019年", "9,767.04", "9,767.04", "2020年", "8,414.20", "8,414.20"], data.Cells.Select(c => c.Text));
        Assert.Equal(9767.04m, data.Cells[4].Number);
        Assert.Contains("chart1.xlsx", Encoding.UTF8.GetString(DocumentPicture.Part(docx, "word/charts/_rels/chart1.xml.rels")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_with_nothing_to_draw_is_a_sentence_and_keeps_its_number()
    {
        var zeros = new Chart(ChartKind.Pie, "空", ["甲", "乙"], [new ChartSeries("", [0, 0])]);
        var picture = DocumentPicture.Of(Written(new ChartBlock(zeros), new Caption(CaptionKind.Figure, "空"), new ChartBlock(DemonstrationDocument.Totals), new Caption(CaptionKind.Figure, "二"), new Caption(CaptionKind.Table, "三")));

        Assert.Contains(PaperStyle.Official.NothingToDraw, picture, StringComparison.Ordinal);
        Assert.Contains("Caption| 图1：空\n", picture, StringComparison.Ordinal);
        Assert.Contains("Caption| 图2：二\nCaption| 表1：三\n", picture, StringComparison.Ordinal);
    }

    private static byte[] Written(params Block[] blocks) => DocxWriter.Write(Of(blocks));

    private static PublishedDocument Of(params Block[] blocks) => new("题", [new DocumentSection([.. blocks])]);

    internal static List<string> SchemaErrors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }
}
