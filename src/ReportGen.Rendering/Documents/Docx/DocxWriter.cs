using ReportGen.Workbooks.Packages;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>A document as .docx: styles, real fields, editable charts. The same document gives the same bytes.</summary>
public static class DocxWriter
{
    private const string Document = "word/document.xml";

    /// <param name="document">What it says.</param>
    /// <param name="paper">How it looks; <see cref="PaperStyle.Official"/> where null.</param>
    /// <param name="contents">Who fills in the page numbers of the contents.</param>
    public static byte[] Write(PublishedDocument document, PaperStyle? paper = null, ContentsPages contents = ContentsPages.ByReader)
    {
        ArgumentNullException.ThrowIfNull(document);
        paper ??= PaperStyle.Official;
        var package = new OfficePackage();
        package.Relate("", "officeDocument", Document);
        package.Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        package.Relate(Document, "styles", "word/styles.xml");
        package.Relate(Document, "settings", "word/settings.xml");
        package.Relate(Document, "fontTable", "word/fontTable.xml");
        var pages = new DocxPages(paper, package);
        var body = new DocxBody(document, paper, pages, new DocxTables(paper, pages), new DocxCharts(paper, package), new DocxContents(document, contents)).Of();
        package.Add(Document, Kind + "document.main+xml", Root("document", body));
        package.Add("word/styles.xml", Kind + "styles+xml", DocxStyles.Of(paper, pages.TextWidth(landscape: false)));
        package.Add("word/settings.xml", Kind + "settings+xml", DocxSettings.Settings(paper, contents == ContentsPages.ByReader && document.Blocks.OfType<Blocks.Contents>().Any()));
        package.Add("word/fontTable.xml", Kind + "fontTable+xml", DocxSettings.Fonts(paper));
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", DocxSettings.Properties(XmlText.Of(document.Title).Replace('\n', ' ')));
        return package.ToBytes();
    }
}
