using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>What a reader stands on.</summary>
internal enum MarkupKind
{
    /// <summary>The beginning of an element; an empty element has no end.</summary>
    Start,

    /// <summary>The end of an element.</summary>
    End,

    /// <summary>A text or a piece of one, blanks between elements too.</summary>
    Text,
}

/// <summary>
/// Steps through the XML of a stranger's part. It knows what the file format has: elements, attributes, texts, comments; a document type is refused before
/// anything is resolved, depth and length are bounded on the way. Our own because every form is read twice, and the platform's reader makes a string of each
/// attribute and keeps each name (docs/decisions.md has the measurements).
/// </summary>
internal sealed class MarkupReader : IDisposable
{
    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    private readonly MarkupWindow _window;
    private readonly ReadLimits _limits;
    private readonly MarkupTag _tag = new();
    private readonly OpenTags _open = new();
    private byte[] _resolved = [];
    private int _start;
    private int _length;
    private bool _isLiteral;
    private bool _hasRoot;

    /// <param name="open">Opens the part.</param>
    /// <param name="limits">What is refused.</param>
    public MarkupReader(Func<Stream> open, ReadLimits limits) => (_window, _limits) = (new MarkupWindow(open, limits.MarkupBytes), limits);

    public MarkupKind Kind { get; private set; }

    /// <summary>The element's name in UTF-8, without its prefix; not to be asked of a text.</summary>
    public ReadOnlySpan<byte> Name => Local(_window.Slice(_start, _length));

    public bool IsEmpty => _tag.IsEmpty;

    /// <summary>How many elements are open around it.</summary>
    public int Depth { get; private set; }

    /// <summary>The text, in UTF-8; good until the next call.</summary>
    public ReadOnlySpan<byte> Text => MarkupText.Resolve(_window.Slice(_start, _length), ref _resolved, _isLiteral);

    /// <summary>The value of an attribute in UTF-8, by its whole name; empty where the element has none. Good until the next call.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> attribute]
    {
        get
        {
            var tag = Tag;
            for (var i = 0; i < _tag.Count; i++)
            {
                if (_tag[i].IsNamed(tag, attribute)) return ValueOf(_tag[i], tag);
            }

            return [];
        }
    }

    /// <summary>The id of the part that the element leads to: <c>r:id</c>, whatever the prefix.</summary>
    public string RelationshipId
    {
        get
        {
            var id = "";
            for (var i = 0; i < _tag.Count; i++)
            {
                var name = Tag.Slice(_tag[i].Name, _tag[i].NameLength);
                if (name.EndsWith(":id"u8) && _tag.IsOfRelationships(name[..^3])) id = MarkupText.Of(ValueOf(_tag[i], Tag));
            }

            return id;
        }
    }

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
        while (Has(1))
        {
            if (_window.Rest[0] == '<' ? ReadMarkup() : ReadText())
            {
                return Depth <= _limits.Depth ? true : throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Depth), _limits.Depth);
            }
        }

        return _open.Count == 0 && _hasRoot ? false : throw UnexpectedEnd();
    }

    /// <summary>The next one inside an element; false at its end.</summary>
    /// <param name="depth">The element's depth.</param>
    public bool NextInside(int depth) => Next() && Depth > depth;

    /// <summary>All text of the element that the reader stands on, which then stands on its end. Good until the next call.</summary>
    public ReadOnlySpan<byte> WholeText()
    {
        if (IsEmpty) return [];

        // Nearly every text is one piece, with the end of its element behind it.
        var rest = _window.Rest;
        var length = rest.IndexOf((byte)'<');
        if (length < 0 || _open.EndOf(rest[length..]) is not (> 0 and var end)) return Joined();

        _window.At += length;
        Close(end);
        var text = MarkupText.Resolve(rest[..length], ref _resolved);
        return text.Length <= _limits.TextLength || Encoding.UTF8.GetCharCount(text) <= _limits.TextLength ? text : throw TooLong();
    }

    public void Dispose() => _window.Dispose();

    /// <summary>A text in pieces: with comments or other elements in it.</summary>
    private ReadOnlySpan<byte> Joined()
    {
        var pieces = new ArrayBufferWriter<byte>();
        var (depth, left) = (Depth, _limits.TextLength);
        while (NextInside(depth))
        {
            if (Kind != MarkupKind.Text) continue;
            var piece = Text;
            left -= Encoding.UTF8.GetCharCount(piece);
            if (left < 0) throw TooLong();
            pieces.Write(piece);
        }

        return pieces.WrittenSpan;
    }

    private UnreadableWorkbookException TooLong() => UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), _limits.TextLength);

    private ReadOnlySpan<byte> ValueOf(in MarkupTag.Attribute attribute, ReadOnlySpan<byte> tag)
    {
        var value = tag.Slice(attribute.Value, attribute.Length);
        return attribute.IsPlain ? value : MarkupText.ResolveValue(value, ref _resolved);
    }

    private bool ReadMarkup()
    {
        Need(2);
        switch (_window.Rest[1])
        {
            case (byte)'/':
                ReadEnd();
                return true;
            case (byte)'?':
                Through("?>"u8);
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
        while ((length = _tag.Parse(_window.Rest)) == 0) More();
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
        Need(_open.LastLength + 3);
        Close(_open.EndOf(_window.Rest) is > 0 and var length ? length : LongEnd(_open.Last));
    }

    /// <summary>How long an end is that has blanks before its bracket.</summary>
    private int LongEnd(ReadOnlySpan<byte> name)
    {
        var length = Find(">"u8);
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
        Need(4);
        if (_window.Rest[2] == '-')
        {
            _window.At += 4;
            Through("-->"u8);
            return false;
        }

        const int Opening = 9;
        if (!Has(Opening) || !_window.Rest.StartsWith("<![CDATA["u8)) throw new UnreadableWorkbookException(UnreadableReason.DocumentType, "xml");
        var end = Find("]]>"u8);
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

    /// <summary>Looking for a sign may move what is there to the front, so where that begins is asked afterwards.</summary>
    private void Through(ReadOnlySpan<byte> end)
    {
        var length = Find(end) + end.Length;
        _window.At += length;
    }

    /// <summary>How far it is to a sign.</summary>
    private int Find(ReadOnlySpan<byte> sign)
    {
        int length;
        while ((length = _window.Rest.IndexOf(sign)) < 0) More();
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Has(int bytes) => _window.Rest.Length >= bytes || HasMore(bytes);

    private bool HasMore(int bytes)
    {
        while (_window.Rest.Length < bytes)
        {
            if (!_window.Fill()) return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Need(int bytes)
    {
        if (!Has(bytes)) throw UnexpectedEnd();
    }

    private void More()
    {
        if (!_window.Fill()) throw UnexpectedEnd();
    }

    private static XmlException UnexpectedEnd() => new("unexpected end");

    /// <summary>A name without its prefix.</summary>
    private ReadOnlySpan<byte> Local(ReadOnlySpan<byte> name)
    {
        var prefix = name.IndexOf((byte)':');
        return prefix != name.Length - 1 && (prefix < 0 || _tag.Knows(name[..prefix])) ? name[(prefix + 1)..] : throw new XmlException("name");
    }
}
