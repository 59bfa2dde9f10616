using System.Globalization;
using System.Text;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>Blocks as elements of a page, each by what it is, so that a reader aloud can jump from heading to heading.</summary>
internal sealed class HtmlBlocks(StringBuilder html, PublishedDocument document, PaperStyle paper)
{
    private readonly CaptionNumbers _captions = new(paper);
    private int _headings;
    private int _charts;

    public void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                // The title of the document is the one of the first level.
                html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level + 1} id=\"h{++_headings}\">{Markup.Lines(heading.Text)}</h{heading.Level + 1}>\n");
                break;
            case Paragraph paragraph:
                html.Append(CultureInfo.InvariantCulture, $"<p{ClassOf(paragraph.Kind)}>").AppendJoin("", paragraph.Runs.Select(RunOf)).Append("</p>\n");
                break;
            case Caption caption:
                html.Append(CultureInfo.InvariantCulture, $"<p class=\"caption\">{Markup.Text(_captions.Next(caption))}</p>\n");
                break;
            case TableBlock table:
                HtmlTable.Append(html, table);
                break;
            case ChartBlock chart:
                AppendChart(chart);
                break;
            case Contents contents:
                AppendContents(contents);
                break;
            case PageBreak:
                html.Append("<div class=\"break\"></div>\n");
                break;
            default:
                throw new InvalidOperationException($"a page knows no {block.GetType().Name}");
        }
    }

    private static string RunOf(TextRun run) => run.Bold ? $"<strong>{Markup.Lines(run.Text)}</strong>" : Markup.Lines(run.Text);

    private static string ClassOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Body => "",
        ParagraphKind.Flush => " class=\"flush\"",
        ParagraphKind.Centered => " class=\"center\"",
        ParagraphKind.Right => " class=\"right\"",
        ParagraphKind.Note => " class=\"note\"",
        _ => throw new InvalidOperationException($"paragraph {kind}"),
    };

    private void AppendChart(ChartBlock block)
    {
        if (block.Chart.Drawn is null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"center\">{Markup.Text(paper.NothingToDraw)}</p>\n");
            return;
        }

        html.Append("<figure>\n");
        ChartSvg.Append(html, block.Chart, ++_charts);
        html.Append("</figure>\n");
    }

    private void AppendContents(Contents contents)
    {
        html.Append(CultureInfo.InvariantCulture, $"<nav aria-label=\"{Markup.Text(contents.Title)}\">\n<p class=\"center\"><strong>{Markup.Text(contents.Title)}</strong></p>\n<ul>\n");
        var number = 0;
        foreach (var heading in document.Blocks.OfType<Heading>())
        {
            number++;
            if (heading.Level <= contents.Depth)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li class=\"l{heading.Level}\"><a href=\"#h{number}\">{Markup.Text(heading.Text.Replace('\n', ' '))}</a></li>\n");
            }
        }

        html.Append("</ul>\n</nav>\n");
    }
}
