using System.Text;

namespace ReportGen.Workbooks.Layout;

/// <summary>One walk over a text, line by line. Keeps no list, because most callers only count.</summary>
internal struct LineWalk
{
    /// <summary>
    /// One or two spaces part words and hang over the end of a line. More than that are padding: people push text to the next line
    /// with 150 spaces, and programs that let them flow need lines for them.
    /// </summary>
    private const int Padding = 3;

    /// <summary>What sums of widths may be off, in em.</summary>
    private const double Tolerance = 1e-9;

    private readonly string _text;
    private readonly FontFace _face;
    private readonly bool _bold;
    private readonly double _width;
    private int _next;
    private bool _torn;
    private bool _done;

    internal LineWalk(string text, CellFont font, double widthPoints)
    {
        _text = text;
        _face = FontFaces.Of(font.Name);
        _bold = font.Bold;
        _width = widthPoints > 0 && font.Size > 0 ? widthPoints / font.Size : double.PositiveInfinity;
    }

    internal Range Current { get; private set; }

    internal bool MoveNext()
    {
        if (_done)
        {
            return false;
        }

        var start = _next;
        var end = EndOfLine(start);
        Current = start..end;
        _done = end == _text.Length;
        _next = _done || !BreakRules.IsLineEnd(_text[end]) ? end : AfterLineEnd(end);
        return true;
    }

    /// <summary>Takes what fits: the line ends at the last place before the edge where it may.</summary>
    private int EndOfLine(int start)
    {
        int at = start, word = start, slash = start, joint = start;
        var used = 0.0;
        Rune before = default;
        while (at < _text.Length && !BreakRules.IsLineEnd(_text[at]))
        {
            // Most of a form: between two Chinese characters a line may end, and each is one em wide.
            if (at > start && BreakRules.IsIdeograph(_text[at]) && BreakRules.IsIdeograph(before))
            {
                if (_torn) return Whole(at);
                used += 1;
                if (used > _width + Tolerance) return at;
                before = new Rune(_text[at]);
                word = at++;
                continue;
            }

            _ = Rune.DecodeFromUtf16(_text.AsSpan(at), out var rune, out var length);
            if (at > start && BreakRules.MayBreak(before, rune))
            {
                if (_torn)
                {
                    return Whole(at);
                }

                word = at;
            }
            else if (at > start && before.Value == '/')
            {
                slash = at;
            }
            else if (at > start && BreakRules.IsJoint(before))
            {
                joint = at;
            }

            used += GlyphWidths.Em(rune, _face, _bold);
            var space = BreakRules.IsSpace(rune);
            if (used > _width + Tolerance && at > start && !(space && !IsPadding(at)))
            {
                return space ? Whole(at) : word > start ? word : Torn(start, slash, joint, at);
            }

            before = rune;
            at += length;
        }

        return Whole(at);
    }

    private int Whole(int end)
    {
        _torn = false;
        return end;
    }

    /// <summary>
    /// Ends a line within a word that is wider than the cell: a web address behind a slash, though another joint would fill the line
    /// better. Programs differ in which joint they take, so what follows the address begins a line of its own.
    /// </summary>
    private int Torn(int start, int slash, int joint, int edge)
    {
        _torn |= slash > start || joint > start;
        return slash > start ? slash : joint > start ? joint : edge;
    }

    private readonly bool IsPadding(int at)
    {
        var first = at;
        while (first > 0 && at - first < Padding && _text[first - 1] is ' ' or '\t')
        {
            first--;
        }

        var last = at;
        while (last < _text.Length && last - first < Padding && _text[last] is ' ' or '\t')
        {
            last++;
        }

        return last - first >= Padding;
    }

    private readonly int AfterLineEnd(int at) =>
        _text[at] == '\r' && at + 1 < _text.Length && _text[at + 1] == '\n' ? at + 2 : at + 1;
}
