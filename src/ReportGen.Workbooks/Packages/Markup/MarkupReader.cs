using System.Runtime.CompilerServices;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>
/// Steps through the XML of a stranger's part. It knows what the file format has: elements, attributes, texts, comments; a document type is refused before
/// anything is resolved, depth and length are bounded on the way. Our own because every form is read twice, and the platform's reader makes a string of each
/// attribute and keeps each name (docs/decisions.md has the measurements).
/// </summary>
internal sealed class MarkupReader : IDisposable
{
    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private readonly MarkupWindow _window;
    private readonly MarkupTag _tag = new();
    private readonly OpenTags _open = new();
    private byte[] _resolved = [];
    private int _start;
    private int _length;
    private bool _isLiteral;
    private bool _hasRoot;

    /// <param name="open">Opens the part.</param>
    /// <param name="limits">What is refused.</param>
    public MarkupReader(Func<Stream> open, ReadLimits limits) => (_window, Limits) = (new MarkupWindow(open, limits.MarkupBytes), limits);

    public MarkupKind Kind { get; private set; }

    /// <summary>The element's name in UTF-8, without its prefix; not to be asked of a text.</summary>
    public ReadOnlySpan<byte> Name => Local(_window.Slice(_start, _length));

    public bool IsEmpty => _tag.IsEmpty;

    /// <summary>How many elements are open around it.</summary>
    public int Depth { get; private set; }

    /// <summary>The text, in UTF-8; good until the next call.</summary>
    public ReadOnlySpan<byte> Text => MarkupText.Resolve(_window.Slice(_start, _length), ref _resolved, _isLiteral);

    /// <summary>The value of an attribute in UTF-8, by its whole name; empty where the element has none. Good until the next call.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> attribute] => _tag.ValueOf(attribute, Tag, ref _resolved);

    /// <summary>The id of the part that the element leads to: <c>r:id</c>, whatever the prefix.</summary>
    public string RelationshipId => MarkupText.Of(_tag.RelationshipId(Tag, ref _resolved));

    public ReadLimits Limits { get; }

    /// <summary>From the bracket on.</summary>
    private ReadOnlySpan<byte> Tag => _window.Slice(_start - 1, _window.At - _start + 1);

    /// <summary>True at the beginning of an element of a name.</summary>
    /// <param name="name">The name without a prefix.</param>
    public bool IsStart(ReadOnlySpan<byte> name) => Kind == MarkupKind.Start && (_window.Slice(_start, _length).SequenceEqual(name) || Name.SequenceEqual(name));

    /// <summary>The value of an attribute as a string.</summary>
    /// <inheritdoc cref="this[ReadOnlySpan{byte}]"/>
    public string TextOf(ReadOnlySpan<byte> attribute) => MarkupText.Of(this[attribute]);

    /// <summary>The next element, end or text; false at the end of the part.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="UnreadableWorkbookException">It is beyond the limits, or has a document type.</exception>
    public bool Next()
    {
        while (_window.Has(1))
        {
            if (_window.Rest[0] == '<' ? ReadMarkup() : ReadText())
            {
                return Depth <= Limits.Depth ? true : throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Depth), Limits.Depth);
            }
        }

        return _open.Count == 0 && _hasRoot ? false : throw MarkupWindow.UnexpectedEnd();
    }

    /// <summary>The next one inside an element; false at its end.</summary>
    /// <param name="depth">The element's depth.</param>
    public bool NextInside(int depth) => Next() && Depth > depth;

    /// <summary>Takes the text of the element that the reader stands on if it is one piece, with the end of the element behind it, and stands on that end.</summary>
    /// <param name="text">Good until the next call.</param>
    /// <returns>False where it is not; the reader then stands where it stood.</returns>
    public bool TakesOnePiece(out ReadOnlySpan<byte> text)
    {
        var rest = _window.Rest;
        var length = rest.IndexOf((byte)'<');
        text = [];
        if (length < 0 || _open.EndOf(rest[length..]) is not (> 0 and var end)) return false;

        _window.At += length;
        Close(end);
        text = MarkupText.Resolve(rest[..length], ref _resolved);
        return true;
    }

    public void Dispose() => _window.Dispose();

    private bool ReadMarkup()
    {
        _window.Need(2);
        switch (_window.Rest[1])
        {
            case (byte)'/':
                ReadEnd();
                return true;
            case (byte)'?':
                _window.Through("?>"u8);
                return false;
            case (byte)'!':
                return ReadSection();
            default:
                ReadStart();
                return true;
        }
    }

    private void ReadStart()
    {
        int length;
        while ((length = _tag.Parse(_window.Rest)) == 0) _window.More();
        StandOn(MarkupKind.Start, _window.At + 1, _tag.NameLength);
        if (_length is 0 or > MarkupTag.LongestName) throw new XmlException("name");
        if (Depth == 0 && _hasRoot) throw new XmlException("a second root");
        _hasRoot = true;
        if (!_tag.IsEmpty) _open.Open(_window.Slice(_start, _length));
        _window.At += length;
    }

    private void ReadEnd()
    {
        if (_open.Count == 0) throw new XmlException("end without its beginning");
        _window.Need(_open.LastLength + 3);
        Close(_open.EndOf(_window.Rest) is > 0 and var length ? length : LongEnd(_open.Last));
    }

    /// <summary>How long an end is that has blanks before its bracket.</summary>
    private int LongEnd(ReadOnlySpan<byte> name)
    {
        var length = _window.Find(">"u8);
        var end = _window.Rest[2..length];
        return end.StartsWith(name) && !end[name.Length..].ContainsAnyExcept(Blanks) ? length + 1 : throw new XmlException("end without its beginning");
    }

    private void Close(int length)
    {
        var name = _open.LastLength;
        _open.Close();
        StandOn(MarkupKind.End, _window.At + 2, name);
        _window.At += length;
    }

    private bool ReadText()
    {
        int length;
        while ((length = _window.Rest.IndexOf((byte)'<')) < 0)
        {
            if (_window.Fill()) continue;
            length = _window.Rest.Length;
            break;
        }

        return IsInside(_window.At, length, behind: 0, isLiteral: false);
    }

    /// <summary>A comment, which is nothing; a CDATA section, which is text; or a document type.</summary>
    private bool ReadSection()
    {
        _window.Need(4);
        if (_window.Rest[2] == '-')
        {
            _window.At += 4;
            _window.Through("-->"u8);
            return false;
        }

        const int Opening = 9;
        if (!_window.Has(Opening) || !_window.Rest.StartsWith("<![CDATA["u8)) throw new UnreadableWorkbookException(UnreadableReason.DocumentType, "xml");
        var end = _window.Find("]]>"u8);
        return IsInside(_window.At + Opening, end - Opening, behind: 3, isLiteral: true);
    }

    /// <summary>Stands on a text; false for blanks outside of all elements.</summary>
    private bool IsInside(int from, int length, int behind, bool isLiteral)
    {
        StandOn(MarkupKind.Text, from, length);
        _isLiteral = isLiteral;
        if (_open.Count == 0 && (isLiteral || _window.Slice(from, length).ContainsAnyExcept(Blanks))) throw new XmlException("text outside");
        _window.At = from + length + behind;
        return _open.Count > 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void StandOn(MarkupKind kind, int start, int length) => (Kind, Depth, _start, _length) = (kind, _open.Count, start, length);

    /// <summary>A name without its prefix.</summary>
    private ReadOnlySpan<byte> Local(ReadOnlySpan<byte> name)
    {
        var prefix = name.IndexOf((byte)':');
        return prefix != name.Length - 1 && (prefix < 0 || _tag.Prefixes.Has(name[..prefix])) ? name[(prefix + 1)..] : throw new XmlException("name");
    }
}
