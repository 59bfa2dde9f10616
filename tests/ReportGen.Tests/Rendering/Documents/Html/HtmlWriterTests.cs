using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Html;
using ReportGen.Workbooks.Charts;

namespace ReportGen.Tests.Rendering.Documents.Html;

public partial class HtmlWriterTests
{
    [Fact]
    public void The_demonstration_page_is_written_as_approved() => Golden.Check("document", "page.html", Page(DemonstrationDocument.Document));

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(HtmlWriter.Write(DemonstrationDocument.Document), HtmlWriter.Write(DemonstrationDocument.Document));

    [Fact]
    public void The_page_needs_nothing_beside_it()
    {
        var page = Page(DemonstrationDocument.Document);

        Assert.DoesNotMatch(Outside(), page);
        Assert.Contains("<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Contains("name=\"viewport\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_is_closed_and_every_link_leads_somewhere()
    {
        var page = Page(DemonstrationDocument.Document);
        var body = XDocument.Parse(Void().Replace(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)], "$0</$1>"));
        var ids = body.Descendants().Attributes("id").Select(a => a.Value).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(body.Descendants("a"), a => Assert.Contains(((string)a.Attribute("href")!)[1..], ids));
        Assert.Equal(15, body.Descendants("a").Count());
    }

    [Theory]
    [InlineData("<script>alert('&\"')</script>")]
    [InlineData("𠮷😀")]
    public void No_text_becomes_markup(string text)
    {
        var chart = new Chart(ChartKind.Pie, text, [text], [new ChartSeries(text, [1])]) { Unit = text };
        var page = Page(new PublishedDocument(text, [new DocumentSection([new Heading(1, text), new Paragraph(text), new TableBlock([new TableRow([new TableCell(text)])]) { Title = text, Note = text }, new ChartBlock(chart), new Caption(CaptionKind.Figure, text), new Contents { Title = text }])]));

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains(text, System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_no_page_can_hold_is_seen_as_lost()
    {
        var lone = $"a{(char)0xD800}b";

        Assert.Contains("<p>a\uFFFDb</p>", Page(new PublishedDocument("题", [new DocumentSection([new Paragraph(lone)])])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_says_what_its_cells_stand_under()
    {
        var page = Page(new PublishedDocument("题", [new DocumentSection([DemonstrationDocument.IncomeTable])]));

        Assert.Contains("<caption><strong>收入决算表</strong>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"colgroup\" colspan=\"2\" class=\"c b\">事业收入</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" rowspan=\"2\" class=\"c b\">本年收入合计</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"r n\">8,362.40</td>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void A_chart_is_drawn_and_said_in_words(int categories)
    {
        foreach (var kind in new[] { ChartKind.Pie, ChartKind.Column })
        {
            var chart = new Chart(kind, "图", [.. Enumerable.Range(1, categories).Select(i => $"类{i}")], [new ChartSeries("数", [.. Enumerable.Range(1, categories).Select(i => (decimal)i)])]);
            var page = Page(new PublishedDocument("题", [new DocumentSection([new ChartBlock(chart)])]));

            Assert.Contains($"<desc id=\"c1d\">{chart.InWords()}</desc>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
            Assert.Equal(categories, Regex.Count(page, "<(path|circle)|<rect[^>]*/>") - (kind == ChartKind.Pie ? categories : 0));
        }
    }

    [Fact]
    public void Columns_below_zero_hang_down()
    {
        var chart = new Chart(ChartKind.Pie, "图", ["甲", "乙"], [new ChartSeries("数", [5, -5])]);
        var page = Page(new PublishedDocument("题", [new DocumentSection([new ChartBlock(chart)])]));

        Assert.Equal(2, Regex.Count(page, "<rect"));
        Assert.Contains(">-5.00</text>", page, StringComparison.Ordinal);
    }

    private static string Page(PublishedDocument document) => Encoding.UTF8.GetString(HtmlWriter.Write(document));

    [GeneratedRegex("<script|<link|<img|<iframe|src=|@import|url\\(|href=\"(?!#)|\\son[a-z]+=\"", RegexOptions.IgnoreCase)]
    private static partial Regex Outside();

    [GeneratedRegex("<(br|meta|col)\\b[^>]*>")]
    private static partial Regex Void();
}
