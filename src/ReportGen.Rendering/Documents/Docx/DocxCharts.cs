using System.Globalization;
using System.Xml.Linq;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Composing;
using ReportGen.Workbooks.Packages;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>Charts that office programs draw; each carries its numbers as a workbook, so that they can be edited in the document.</summary>
internal sealed class DocxCharts(PaperStyle paper, OfficePackage package)
{
    private const string Document = "word/document.xml";
    private const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const int PerPoint = 12_700;

    private static readonly XNamespace Wp = Placing;

    private int _charts;

    public XElement Of(ChartBlock block)
    {
        if (block.Chart.Drawn is null)
        {
            return El("p", El("pPr", Val("pStyle", DocxStyles.Flush), El("keepNext"), Val("jc", "center")), Run(paper.NothingToDraw));
        }

        var number = ++_charts;
        var part = string.Create(CultureInfo.InvariantCulture, $"word/charts/chart{number}.xml");
        var data = string.Create(CultureInfo.InvariantCulture, $"word/embeddings/chart{number}.xlsx");
        var workbook = package.Relate(part, "package", data);
        package.Add(part, ChartXml.ContentType, ChartXml.Of(block.Chart, ChartData.Embedded, workbook));
        package.Add(data, ComposedWorkbook.ContentType, ChartData.Workbook(block.Chart));
        return Paragraph(DocxStyles.Figure, El("r", El("drawing", Inline(block.Chart, number, package.Relate(Document, "chart", part)))));
    }

    private static XElement Inline(Chart chart, int number, string id) => new(
        Wp + "inline",
        new XAttribute(XNamespace.Xmlns + "wp", Placing),
        new XElement(Wp + "extent", new XAttribute("cx", (int)ChartXml.UsualWidth * PerPoint), new XAttribute("cy", (int)ChartXml.UsualHeight * PerPoint)),
        new XElement(
            Wp + "docPr",
            new XAttribute("id", number),
            new XAttribute("name", XmlText.Of(chart.Title)),
            new XAttribute("descr", XmlText.Of(chart.InWords()))),
        ChartXml.Graphic(id));
}
