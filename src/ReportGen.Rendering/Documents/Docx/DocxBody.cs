using System.Xml.Linq;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Workbooks.Grid;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>The body of a document: blocks one after the other, cut into stretches of upright pages and pages across.</summary>
internal sealed class DocxBody(PublishedDocument document, PaperStyle paper, DocxPages pages, DocxTables tables, DocxCharts charts, DocxContents contents)
{
    private readonly CaptionNumbers _captions = new(paper);
    private readonly PageFit _fit = new(paper, pages);
    private readonly List<XElement> _body = [];

    public XElement Of()
    {
        var stretches = PageStretches.Of(document).ToList();
        if (document.Cover is { } cover)
        {
            _body.AddRange(DocxCover.Of(cover, paper));
            EndPages(pages.Section(landscape: false, isFront: true));
        }
        else if (document.Title.Length > 0)
        {
            _body.Add(Paragraph(DocxStyles.Title, Run(document.Title)));
        }

        for (var i = 0; i < stretches.Count; i++)
        {
            AddBlocks(stretches[i]);
            if (i < stretches.Count - 1)
            {
                EndPages(pages.Section(stretches[i].Landscape, stretches[i].IsFront));
            }
        }

        var last = stretches.Count > 0 ? stretches[^1] : new PageStretch([], false, false);
        if (_body.Count == 0 || _body[^1].Name != W + "p")
        {
            _body.Add(Paragraph(DocxStyles.Gap));
        }

        return El("body", _body, pages.Section(last.Landscape, last.IsFront));
    }

    private void AddBlocks(PageStretch stretch)
    {
        var breaks = false;
        var measures = _fit.Of(stretch);
        for (var i = 0; i < stretch.Blocks.Length; i++)
        {
            // A break at the start of a page would leave that page empty.
            if (stretch.Blocks[i] is PageBreak)
            {
                breaks = i > 0;
                continue;
            }

            var next = i + 1 < stretch.Blocks.Length ? stretch.Blocks[i + 1] : null;
            var written = ElementsOf(stretch.Blocks[i], next, stretch.Landscape, measures).ToList();
            if (breaks && written.Count > 0)
            {
                BreakBefore(written);
                breaks = false;
            }

            _body.AddRange(written);
        }
    }

    private IEnumerable<XElement> ElementsOf(Block block, Block? next, bool landscape, IReadOnlyDictionary<TableBlock, TableMeasures> measures) => block switch
    {
        Heading heading => [Paragraph(DocxStyles.Heading(heading.Level), contents.Marked(Run(heading.Text)))],
        Blocks.Paragraph paragraph => [TextOf(paragraph)],
        Caption caption => [CaptionOf(caption)],
        TableBlock table => [.. tables.Of(table, landscape, measures[table]), .. next is TableBlock { ContinuesTable: false } ? [Paragraph(DocxStyles.Note)] : Array.Empty<XElement>()],
        ChartBlock chart => [charts.Of(chart)],
        Contents list => contents.Of(list),
        _ => throw new InvalidOperationException($"a document knows no {block.GetType().Name}"),
    };

    private XElement CaptionOf(Caption caption) => El(
        "p",
        El("pPr", Val("pStyle", DocxStyles.Caption), caption.Kind == CaptionKind.Table ? El("keepNext") : null),
        Run(_captions.Next(caption)));

    private static XElement TextOf(Blocks.Paragraph paragraph)
    {
        var runs = paragraph.Runs.Select(r => Run(r.Text, r.Bold ? El("b") : null));
        return paragraph.Kind switch
        {
            ParagraphKind.Body => Paragraph(DocxStyles.Body, runs),
            ParagraphKind.Note => Paragraph(DocxStyles.Note, runs),
            ParagraphKind.Flush => Paragraph(DocxStyles.Flush, runs),
            ParagraphKind.Centered => Aligned(HorizontalPlace.Center, runs),
            ParagraphKind.Right => Aligned(HorizontalPlace.Right, runs),
            _ => throw new InvalidOperationException($"paragraph {paragraph.Kind}"),
        };
    }

    private static XElement Aligned(HorizontalPlace place, IEnumerable<XElement> runs) =>
        El("p", El("pPr", Val("pStyle", DocxStyles.Flush), Val("jc", Justification(place))), runs);

    /// <summary>The break belongs to the first paragraph; before a table one is needed to carry it.</summary>
    private static void BreakBefore(List<XElement> written)
    {
        if (written[0].Name != W + "p")
        {
            written.Insert(0, Paragraph(DocxStyles.Gap));
        }

        var properties = written[0].Element(W + "pPr")!;
        var before = properties.Elements().LastOrDefault(e => e.Name.LocalName is "pStyle" or "keepNext" or "keepLines");
        if (before is null)
        {
            properties.AddFirst(El("pageBreakBefore"));
        }
        else
        {
            before.AddAfterSelf(El("pageBreakBefore"));
        }
    }

    /// <summary>What ends a stretch of pages stands in its last paragraph; behind a table one is needed to carry it.</summary>
    private void EndPages(XElement section)
    {
        if (_body.Count == 0 || _body[^1].Name != W + "p" || _body[^1].Descendants(W + "sectPr").Any())
        {
            _body.Add(Paragraph(DocxStyles.Gap));
        }

        _body[^1].Element(W + "pPr")!.Add(section);
    }
}
