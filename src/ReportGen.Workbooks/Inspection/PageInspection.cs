using System.Globalization;
using ReportGen.Workbooks.Legacy.Text;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The texts of a web page block by block, its hidden elements, comments, scripts, and what it takes from elsewhere.</summary>
internal static class PageInspection
{
    public const string Part = "网页";

    private static readonly HashSet<string> Blocks = ["p", "div", "li", "td", "th", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "title", "caption", "section", "figure", "figcaption", "br", "ul", "ol", "nav", "text"];

    public static bool IsPage(string text) => text.AsSpan(0, Math.Min(text.Length, 4_096)).ToString() is var head
        && (head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase));

    public static InspectedFile Read(string html)
    {
        var log = new InspectionLog();
        foreach (var cut in PageCuts.Of(html))
        {
            log.Add(cut.Kind, Part, "", cut.Text);
        }

        var text = new HtmlText(ReadLimits.Standard with { TextLength = html.Length });
        var (block, isCell, tables) = (0, false, new TableCursor());
        HiddenElement? hidden = null;
        foreach (var token in HtmlTokens.Of(html))
        {
            hidden = Hidden(hidden, token);
            if (token.Tag.Length == 0)
            {
                if (hidden is null)
                {
                    text.Append(token.Content);
                }
                else if (!string.IsNullOrWhiteSpace(token.Content))
                {
                    log.Add(TraceKind.HiddenText, Part, Spot(block), token.Content.Trim());
                }

                continue;
            }

            ReadTag(token, Spot(block), log);
            if (!Blocks.Contains(token.Tag))
            {
                continue;
            }

            if (text.Take() is { Length: > 0 } whole)
            {
                log.Add(new FileText(Part, Spot(++block), whole) { IsCell = isCell, Cell = isCell ? tables.Here : null });
            }

            Follow(token, tables);

            isCell = token is { IsEnd: false, Tag: "td" or "th" } || (isCell && token.Tag is not ("td" or "th"));
        }

        log.Add(new FileText(Part, Spot(++block), text.Take()));
        return log.ToFile();
    }

    private static HiddenElement? Hidden(HiddenElement? open, HtmlToken token) => open switch
    {
        null => HiddenElement.BegunBy(token),
        _ => open.Take(token) == HiddenElement.Step.Inside ? open : null,
    };

    private static void Follow(HtmlToken token, TableCursor tables)
    {
        switch (token)
        {
            case { Tag: "table", IsEnd: false }:
                tables.BeginTable();
                break;
            case { Tag: "table", IsEnd: true }:
                tables.EndTable();
                break;
            case { Tag: "tr", IsEnd: false }:
                tables.BeginRow();
                break;
            case { Tag: "td" or "th", IsEnd: false }:
                tables.BeginCell(Span(token, "colspan"), Span(token, "rowspan"));
                break;
        }
    }

    private static int Span(HtmlToken token, string attribute) =>
        int.TryParse(token.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1_000) : 1;

    private static string Spot(int block) => block == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"第{block}段");

    private static void ReadTag(HtmlToken token, string spot, InspectionLog log)
    {
        if (token.IsEnd)
        {
            return;
        }

        var address = token.Attribute(token.Tag is "a" or "link" ? "href" : "src") ?? "";
        if (token.Tag == "a")
        {
            log.AddPath(Part, spot, address);
            if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                log.Add(new FileText(Part, spot, address["mailto:".Length..]));
            }
        }
        else if (address.Length > 0 && token.Tag is "link" or "img" or "iframe" or "embed" or "audio" or "video" or "source" or "frame" && !IsInside(address))
        {
            log.Add(TraceKind.ExternalLink, Part, spot, address);
        }
        else if (token.Tag is "img" or "image")
        {
            log.AddPath(Part, spot, token.Attribute("alt") ?? "");
        }
    }

    private static bool IsInside(string address) => address.StartsWith('#') || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
