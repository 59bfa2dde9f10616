using System.Globalization;
using ReportGen.Workbooks.Legacy.Text;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The texts of a web page block by block, its hidden elements, comments, scripts, and what it takes from elsewhere.</summary>
internal sealed class PageInspection
{
    public const string Part = "网页";

    private static readonly HashSet<string> Blocks = ["p", "div", "li", "td", "th", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "title", "caption", "section", "figure", "figcaption", "br", "ul", "ol", "nav", "text"];

    private readonly InspectionLog _log = new();
    private readonly TableCursor _tables = new();
    private readonly HtmlText _text;

    /// <summary>Which block is at hand, from 1; 0 before the first.</summary>
    private int _block;
    private bool _isCell;
    private HiddenElement? _hidden;

    private PageInspection(int length) => _text = new HtmlText(ReadLimits.Standard with { TextLength = length });

    private string Here => _block == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"第{_block}段");

    public static bool IsPage(string text) => text.AsSpan(0, Math.Min(text.Length, 4_096)).ToString() is var head
        && (head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase));

    public static InspectedFile Read(string html)
    {
        var page = new PageInspection(html.Length);
        foreach (var cut in PageCuts.Of(html))
        {
            page._log.Add(cut.Kind, Part, "", cut.Text);
        }

        foreach (var token in HtmlTokens.Of(html))
        {
            page.Take(token);
        }

        page.EndBlock(page._text.Take(), isCell: false);
        return page._log.ToFile();
    }

    private void Take(HtmlToken token)
    {
        _hidden = Hidden(_hidden, token);
        if (token.Tag.Length == 0)
        {
            TakeText(token.Content);
            return;
        }

        ReadTag(token);
        if (!Blocks.Contains(token.Tag)) return;

        if (_text.Take() is { Length: > 0 } whole) EndBlock(whole, _isCell);
        Follow(token);
        _isCell = token is { IsEnd: false, Tag: "td" or "th" } || (_isCell && token.Tag is not ("td" or "th"));
    }

    private void TakeText(string content)
    {
        if (_hidden is null) _text.Append(content);
        else if (!string.IsNullOrWhiteSpace(content)) _log.Add(TraceKind.HiddenText, Part, Here, content.Trim());
    }

    private void EndBlock(string text, bool isCell)
    {
        _block++;
        _log.Add(new FileText(Part, Here, text) { IsCell = isCell, Cell = isCell ? _tables.Here : null });
    }

    private static HiddenElement? Hidden(HiddenElement? open, HtmlToken token) => open switch
    {
        null => HiddenElement.BegunBy(token),
        _ => open.Take(token) == HiddenElement.Step.Inside ? open : null,
    };

    private void Follow(HtmlToken token)
    {
        switch (token)
        {
            case { Tag: "table", IsEnd: false }:
                _tables.BeginTable();
                break;
            case { Tag: "table", IsEnd: true }:
                _tables.EndTable();
                break;
            case { Tag: "tr", IsEnd: false }:
                _tables.BeginRow();
                break;
            case { Tag: "td" or "th", IsEnd: false }:
                _tables.BeginCell(Span(token, "colspan"), Span(token, "rowspan"));
                break;
        }
    }

    private static int Span(HtmlToken token, string attribute) =>
        int.TryParse(token.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1_000) : 1;

    private void ReadTag(HtmlToken token)
    {
        if (token.IsEnd)
        {
            return;
        }

        var address = token.Attribute(token.Tag is "a" or "link" ? "href" : "src") ?? "";
        if (token.Tag == "a")
        {
            _log.AddPath(Part, Here, address);
            if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            {
                _log.Add(new FileText(Part, Here, address["mailto:".Length..]));
            }
        }
        else if (address.Length > 0 && token.Tag is "link" or "img" or "iframe" or "embed" or "audio" or "video" or "source" or "frame" && !IsInside(address))
        {
            _log.Add(TraceKind.ExternalLink, Part, Here, address);
        }
        else if (token.Tag is "img" or "image")
        {
            _log.AddPath(Part, Here, token.Attribute("alt") ?? "");
        }
    }

    private static bool IsInside(string address) => address.StartsWith('#') || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
}
