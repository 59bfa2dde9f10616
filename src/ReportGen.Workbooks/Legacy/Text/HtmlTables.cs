using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>
/// Reads a web page as one sheet: its tables and the texts between them one under another, as Excel opens it. Sheets of their own would part a
/// form from its title, which systems like to give a table of its own; several whole forms in one sheet are read anyway.
/// </summary>
internal sealed class HtmlTables
{
    private const int LongestName = 31;

    private readonly HtmlSheet _sheet;
    private readonly HtmlText _title;
    private HiddenElement? _hidden;
    private bool _inTitle;
    private bool _inUnchosen;

    private HtmlTables(ReadLimits limits) => (_sheet, _title) = (new HtmlSheet(limits), new HtmlText(limits));

    /// <summary>True for a text that begins as a web page, or with a table in a few lines.</summary>
    public static bool Is(ReadOnlySpan<char> head) => head is ['<', ..] || head.Contains("<table", StringComparison.OrdinalIgnoreCase);

    public static GridWorkbook Read(string html, ReadLimits limits)
    {
        var page = new HtmlTables(limits);
        foreach (var token in HtmlTokens.Of(html))
        {
            page.Take(token);
        }

        return page.End();
    }

    private GridWorkbook End()
    {
        var name = _title.Take();
        return _sheet.End(name.Length == 0 ? "Sheet1" : name.Length <= LongestName ? name : name[..LongestName]);
    }

    private void Take(HtmlToken token)
    {
        if (_hidden?.Take(token) is { } step)
        {
            _hidden = step == HiddenElement.Step.Inside ? _hidden : null;
            if (step != HiddenElement.Step.EndsBefore)
            {
                return;
            }
        }

        _hidden = HiddenElement.BegunBy(token);
        if (_hidden is not null)
        {
            return;
        }

        if (token.Tag.Length == 0)
        {
            TakeText(token.Content);
        }
        else
        {
            TakeTag(token);
        }
    }

    private void TakeText(string written)
    {
        if (_inTitle)
        {
            _title.Append(written);
        }
        else if (!_inUnchosen && (_sheet.TakesText || !string.IsNullOrWhiteSpace(written)))
        {
            _sheet.Text.Append(written);
        }
    }

    private void TakeTag(HtmlToken token)
    {
        switch (token.Tag)
        {
            case "title":
                _inTitle = !token.IsEnd;
                break;
            case "table" when token.IsEnd:
                _sheet.EndTable();
                break;
            case "table":
                _sheet.BeginTable();
                break;
            case "tr" or "td" or "th" or "caption" when _sheet.IsInTable(out var table):
                TakeCell(table, token);
                break;
            case "br":
                _sheet.Break();
                break;
            case "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "center" or "hr" or "form" or "body":
                _sheet.Paragraph();
                break;
            case "input" when token.Attribute("type")?.ToLowerInvariant() is null or "" or "text" or "number":
                TakeText(token.Attribute("value") ?? "");
                break;
            case "option" or "select":
                _inUnchosen = token is { Tag: "option", IsEnd: false } && token.Attribute("selected") is null;
                break;
        }
    }

    private static void TakeCell(HtmlTable table, HtmlToken token)
    {
        if (token.IsEnd)
        {
            table.EndCell();
        }
        else if (token.Tag == "tr")
        {
            table.BeginRow();
        }
        else
        {
            if (token.Tag == "caption")
            {
                table.BeginRow();
            }

            table.BeginCell(token.Attribute("colspan"), token.Attribute("rowspan"));
        }
    }
}
