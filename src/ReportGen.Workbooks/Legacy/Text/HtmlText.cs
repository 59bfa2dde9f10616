using System.Net;
using System.Text;

namespace ReportGen.Workbooks.Legacy.Text;

/// <summary>Puts together what a browser would show of some pieces of text: blanks run together, breaks are line ends.</summary>
internal sealed class HtmlText(ReadLimits limits)
{
    private const char NoBreakSpace = '\u00A0';

    private readonly StringBuilder _text = new();
    private bool _blank;

    public void Append(string written)
    {
        foreach (var c in WebUtility.HtmlDecode(written))
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f' or NoBreakSpace)
            {
                _blank = true;
                continue;
            }

            if (_blank && _text.Length > 0 && _text[^1] != '\n')
            {
                _text.Append(' ');
            }

            _blank = false;
            _text.Append(c);
        }

        if (_text.Length > limits.TextLength)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), limits.TextLength);
        }
    }

    /// <summary>A line ends here, whatever stands in it.</summary>
    public void Break()
    {
        _blank = false;
        _text.Append('\n');
    }

    /// <summary>What follows begins a line, unless it does so already.</summary>
    public void Paragraph()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            Break();
        }
    }

    /// <summary>The text so far, without blank lines round it; the next begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        _blank = false;
        return text;
    }
}
