using System.Globalization;
using System.Xml.Linq;
using ReportGen.Rendering.Documents.Blocks;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>
/// The list of headings: a field that office programs fill in, with its entries already there. Page numbers only a program that lays out pages
/// can know; until one has, there are none rather than wrong ones.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="pages">Who fills in the page numbers.</param>
internal sealed class DocxContents(PublishedDocument document, ContentsPages pages)
{
    private int _headings;
    private int _lists;

    /// <summary>The mark round a heading that its entries lead to.</summary>
    public XElement[] Marked(XElement run)
    {
        var number = ++_headings;
        return [El("bookmarkStart", At("id", number), At("name", NameOf(number))), run, El("bookmarkEnd", At("id", number))];
    }

    public IEnumerable<XElement> Of(Contents contents)
    {
        yield return Paragraph(DocxStyles.ContentsTitle, Run(contents.Title));
        var entries = document.Blocks.OfType<Heading>().Select((h, i) => (Heading: h, Number: i + 1)).Where(e => e.Heading.Level <= contents.Depth).ToList();
        var isField = pages == ContentsPages.ByReader && _lists++ == 0;
        for (var i = 0; i < entries.Count; i++)
        {
            yield return Paragraph(
                DocxStyles.Contents(entries[i].Heading.Level),
                isField && i == 0 ? Begin(string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"1-{contents.Depth}\" \\h \\z \\u ")) : null,
                Entry(entries[i].Heading, entries[i].Number),
                isField && i == entries.Count - 1 ? Mark("end") : null);
        }
    }

    private XElement Entry(Heading heading, int number) => El(
        "hyperlink",
        At("anchor", NameOf(number)),
        At("history", 1),
        Run(heading.Text.Replace('\n', ' ')),
        El("r", El("tab")),
        Begin($" PAGEREF {NameOf(number)} \\h "),
        Mark("end"));

    private XElement[] Begin(string instruction) =>
    [
        El("r", El("fldChar", At("fldCharType", "begin"), pages == ContentsPages.ByReader ? At("dirty", "true") : null)),
        El("r", El("instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), instruction)),
        Mark("separate"),
    ];

    private static XElement Mark(string kind) => El("r", El("fldChar", At("fldCharType", kind)));

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"_Toc{number:000000}");
}
