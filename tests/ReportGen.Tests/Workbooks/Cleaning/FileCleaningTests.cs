using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportGen.Workbooks.Cleaning;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Cleaning;

/// <summary>What a clean copy no longer holds, what stays as it was, and when there is no copy.</summary>
public class FileCleaningTests
{
    private const string Comments = "<w:comments W><w:comment w:id=\"0\" w:author=\"李某某\"><w:p><w:r><w:t>再核</w:t></w:r></w:p></w:comment></w:comments>";
    private const string Commented = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>本年收入</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>";

    [Fact]
    public void A_document_loses_its_properties_and_comments_and_keeps_its_texts()
    {
        var file = new TestDocument().Paragraph("一").Raw(Commented).Part("comments.xml", "comments", Comments).Properties("张某某", "某某单位", "部门决算").ToBytes();

        var cleaned = FileCleaning.Write(file);

        Assert.Equal([TraceKind.Author, TraceKind.Company, TraceKind.Comment], cleaned.Stripped.Select(t => t.Kind));
        Assert.Empty(cleaned.Left.Traces);
        Assert.Equal(["部门决算", "一", "本年收入"], cleaned.Left.Texts.Select(t => t.Text));
        Assert.DoesNotContain("某某", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.Equal([], Errors(cleaned.Content!));
    }

    [Fact]
    public void A_template_on_a_server_is_forgotten_and_other_settings_stay()
    {
        var file = new TestDocument().Paragraph("一").Part("settings.xml", "settings", "<w:settings xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" W><w:zoom w:percent=\"90\"/><w:attachedTemplate r:id=\"t\"/></w:settings>").ToBytes();
        file = With(file, "word/_rels/settings.xml.rels", TestWorkbook.Relationships("<Relationship Id=\"t\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"file:///C:\\模板\\a.dotx\" TargetMode=\"External\"/>"));

        var cleaned = FileCleaning.Write(file);

        Assert.Equal([TraceKind.Template], cleaned.Stripped.Select(t => t.Kind));
        Assert.Contains("w:zoom", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.DoesNotContain("attachedTemplate", Inside(cleaned.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_other_workbooks_become_the_values_they_show_and_other_formulas_stay()
    {
        var file = Linked("<f>[1]表!A1</f><v>5</v>").Raw("B1", "", "<f t=\"shared\" ref=\"B1:B2\" si=\"0\">[1]表!B1</f><v>6</v>").Raw("B2", "", "<f t=\"shared\" si=\"0\"/><v>7</v>").Raw("C1", "", "<f>A1+B1</f><v>11</v>").ToBytes();

        var cleaned = FileCleaning.Write(file);

        Assert.Equal([TraceKind.ExternalLink, TraceKind.ExternalLink], cleaned.Stripped.Select(t => t.Kind));
        var sheet = WorkbookReader.Read(cleaned.Content).Sheets[0];
        Assert.Equal(["5", "6", "11", "7"], sheet.Cells.Select(c => c.Text));
        Assert.Contains("<f>A1+B1</f>", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.DoesNotContain("[1]", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.Equal([], Witnesses.SchemaErrors(cleaned.Content!));
    }

    [Fact]
    public void A_rule_that_takes_from_another_workbook_has_no_value_and_the_links_stay()
    {
        var file = Linked("<f>[1]表!A1</f><v>5</v>").Tail("<conditionalFormatting sqref=\"A1\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>[1]表!A1&gt;1</formula></cfRule></conditionalFormatting>").ToBytes();

        var cleaned = FileCleaning.Write(file);

        Assert.Empty(cleaned.Stripped);
        Assert.Equal(file, cleaned.Content);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><head><meta name=\"author\" content=\"张某某\"/>\n<title>决算</title></head><body><!-- 待改 --><p>甲&amp;乙</p></body></html>", "<!DOCTYPE html><html><head><title>决算</title></head><body><p>甲&amp;乙</p></body></html>")]
    [InlineData("<html><body><script>x()</script><p>甲</p></body></html>", "<html><body><script>x()</script><p>甲</p></body></html>")]
    public void A_page_loses_comments_and_names_and_keeps_every_other_character(string page, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(FileCleaning.Write(Encoding.UTF8.GetBytes(page)).Content!));

    [Fact]
    public void Hidden_content_is_never_copied_nor_deleted()
    {
        var workbook = new TestWorkbook().Sheet("表").Cell("A1", "见").Sheet("底", "hidden").Cell("A1", "底稿").ToBytes();

        Assert.Null(FileCleaning.Write(workbook).Content);
        Assert.Null(FileCleaning.Write(new TestDocument().Raw("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>底稿</w:t></w:r></w:p>").ToBytes()).Content);
    }

    [Fact]
    public void Tracked_changes_are_left_to_a_person()
    {
        var file = new TestDocument().Raw("<w:p><w:ins w:id=\"1\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\"><w:r><w:t>新</w:t></w:r></w:ins></w:p>").Properties("张某某").ToBytes();

        var cleaned = FileCleaning.Write(file);

        Assert.Equal([TraceKind.Revision], cleaned.Left.Traces.Select(t => t.Kind));
        Assert.Equal([TraceKind.Author], cleaned.Stripped.Select(t => t.Kind));
    }

    [Fact]
    public void A_second_cleaning_changes_nothing_and_the_same_file_gives_the_same_copy()
    {
        var file = new TestDocument().Raw(Commented).Part("comments.xml", "comments", Comments).Properties("张某某").ToBytes();
        var once = FileCleaning.Write(file).Content!;

        Assert.Equal(once, FileCleaning.Write(file).Content);
        var twice = FileCleaning.Write(once);
        Assert.Equal(once, twice.Content);
        Assert.Empty(twice.Stripped);
    }

    [Fact]
    public void Parts_without_anything_to_take_out_stay_byte_for_byte()
    {
        var file = new TestDocument().Paragraph("一").Properties("张某某").ToBytes();
        var copy = FileCleaning.Write(file).Content!;

        Assert.Equal(Part(file, "word/document.xml"), Part(copy, "word/document.xml"));
        Assert.Equal(Part(file, "[Content_Types].xml"), Part(copy, "[Content_Types].xml"));
    }

    private static TestWorkbook Linked(string cell) => new TestWorkbook().Sheet("表").Raw("A1", "", cell).Name("上年", "[1]表!$A$9", sheet: null)
        .Part("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
        .Part("xl/externalLinks/_rels/externalLink1.xml.rels", TestWorkbook.Relationships("<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"上年.xlsx\" TargetMode=\"External\"/>"))
        .Edit("xl/workbook.xml", x => x.Replace("</sheets>", "</sheets><externalReferences><externalReference r:id=\"rIdX\"/></externalReferences>", StringComparison.Ordinal))
        .Edit("xl/_rels/workbook.xml.rels", x => x.Replace("</Relationships>", "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>", StringComparison.Ordinal));

    private static byte[] Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Inside(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Select(e => Encoding.UTF8.GetString(Part(file, e.FullName))));
    }

    private static byte[] With(byte[] file, string name, string content)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return copy.ToArray();
    }

    private static List<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Description}")];
    }
}
