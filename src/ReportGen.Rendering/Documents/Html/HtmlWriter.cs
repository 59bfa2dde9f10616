using System.Globalization;
using System.Text;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>
/// A document as one page that needs nothing beside it: no script, no picture, no style of others. It is read on a telephone, printed, and read
/// aloud. The same document gives the same bytes.
/// </summary>
public static class HtmlWriter
{
    /// <param name="document">What it says.</param>
    /// <param name="paper">How it looks; <see cref="PaperStyle.Official"/> where null.</param>
    public static byte[] Write(PublishedDocument document, PaperStyle? paper = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        paper ??= PaperStyle.Official;
        var title = Markup.Text(document.Title.Replace('\n', ' '));
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(title).Append("</title>\n<style>\n");
        html.Append(HtmlStyle.Of(paper)).Append("</style>\n</head>\n<body>\n<main>\n");
        AppendHead(html, document);
        var blocks = new HtmlBlocks(html, document, paper);
        foreach (var section in document.Sections)
        {
            html.Append("<section>\n");
            foreach (var block in section.Blocks)
            {
                blocks.Append(block);
            }

            html.Append("</section>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static void AppendHead(StringBuilder html, PublishedDocument document)
    {
        html.Append("<header>\n");
        if (document.Cover is { Above.Length: > 0 } cover)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Markup.Lines(cover.Above)}</p>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"<h1>{Markup.Lines(document.Cover?.Title ?? document.Title)}</h1>\n");
        foreach (var line in document.Cover?.Foot ?? [])
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Markup.Lines(line)}</p>\n");
        }

        html.Append("</header>\n");
    }
}
