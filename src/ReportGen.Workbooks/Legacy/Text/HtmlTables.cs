using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>
/// Reads a web page as one sheet: its tables and the texts between them one under another, as Excel opens it. Sheets of their own would part a
/// form from its title, which systems like to give a table of its own; several whole forms in one sheet are read anyway.
/// </summary>
internal sealed class HtmlTables
{
    private const int LongestName = 31;

    private readonly ReadLimits _limits;
    private readonly GridBuilder _grid;
    private readonly Stack<HtmlTable> _open = new();
    private readonly List<HtmlTable> _block = [];
    private readonly HtmlText _between;
    private readonly HtmlText _title;
    private HiddenElement? _hidden;
    private bool _inTitle;
    private bool _inUnchosen;
    private bool _anyTable;
    private int _rows;

    private HtmlTables(ReadLimits limits)
    {
        (_limits, _grid) = (limits, new GridBuilder(limits));
        (_between, _title) = (new HtmlText(limits), new HtmlText(limits));
    }

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
        _open.Clear();
        PutBlock();
        PutLine();
        if (!_anyTable)
        {
            throw new UnreadableWorkbookException(UnreadableReason.NoTable, "html");
        }

        var name = _title.Take();
        _grid.EndSheet(name.Length == 0 ? "Sheet1" : name.Length <= LongestName ? name : name[..LongestName], hidden: false);
        return _grid.Build(WorkbookContent.Html);
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
        else if (!_inUnchosen && (_open.Count == 0 || _open.Peek().InCell || !string.IsNullOrWhiteSpace(written)))
        {
            Text.Append(written);
        }
    }

    private HtmlText Text => _open.TryPeek(out var table) ? table.Text : _between;

    private void TakeTag(HtmlToken token)
    {
        switch (token.Tag)
        {
            case "title":
                _inTitle = !token.IsEnd;
                break;
            case "table":
                TakeTable(token.IsEnd);
                break;
            case "tr" or "td" or "th" or "caption" when _open.TryPeek(out var table):
                TakeCell(table, token);
                break;
            case "br":
                TakeBreak();
                break;
            case "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "center" or "hr" or "form" or "body":
                TakeParagraph();
                break;
            case "input" when token.Attribute("type")?.ToLowerInvariant() is null or "" or "text" or "number":
                TakeText(token.Attribute("value") ?? "");
                break;
            case "option" or "select":
                _inUnchosen = token is { Tag: "option", IsEnd: false } && token.Attribute("selected") is null;
                break;
        }
    }

    private void TakeTable(bool isEnd)
    {
        if (!isEnd)
        {
            PutLine();
            _anyTable = true;
            _block.Add(new HtmlTable(_limits));
            _open.Push(_block[^1]);
            if (_open.Count > _limits.Depth)
            {
                throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Depth), _limits.Depth);
            }
        }
        else if (_open.TryPop(out var closed))
        {
            closed.EndCell();
            if (_open.Count == 0)
            {
                PutBlock();
            }
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

    private void TakeBreak()
    {
        if (_open.Count == 0)
        {
            PutLine();
        }
        else if (_open.Peek().InCell)
        {
            Text.Break();
        }
    }

    private void TakeParagraph()
    {
        if (_open.Count == 0)
        {
            PutLine();
        }
        else if (_open.Peek().InCell)
        {
            Text.Paragraph();
        }
    }

    /// <summary>A text outside of tables gets a row of its own: 单位：万元 often stands there.</summary>
    private void PutLine()
    {
        if (_between.Take() is { Length: > 0 } line)
        {
            _grid.Add(new GridCell(new CellAddress(++_rows, 1), line, null));
        }
    }

    /// <summary>A table and those inside it, in the order in which they begin; a table that only holds others takes no room.</summary>
    private void PutBlock()
    {
        foreach (var table in _block)
        {
            _rows += table.PutOn(_grid, _rows);
        }

        _block.Clear();
    }
}
