using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>The piece of a part that is looked at: bytes of UTF-8, with more behind them. It grows only as far as one tag or one text needs.</summary>
internal sealed class MarkupWindow : IDisposable
{
    private const int FirstSize = 16 * 1024;

    /// <summary>Control characters, which no XML has.</summary>
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create([.. Enumerable.Range(0, ' ').Where(b => b is not ('\t' or '\n' or '\r')).Select(b => (byte)b)]);

    private readonly int _longest;
    private readonly Stream _bytes;
    private byte[] _window = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _end;

    /// <param name="open">Opens the part, a second time where its first bytes tell that it is UTF-16.</param>
    /// <param name="longest">The longest tag or text, in bytes.</param>
    public MarkupWindow(Func<Stream> open, int longest)
    {
        (_bytes, _longest) = (open(), longest);
        _end = Read(0);
        if (Wide(Rest) is { } wide)
        {
            _bytes.Dispose();
            _bytes = Encoding.CreateTranscodingStream(open(), wide, Encoding.UTF8);
            _end = Read(0);
        }

        MustBeText(Rest);
        if (Rest.StartsWith(Encoding.UTF8.Preamble)) At = Encoding.UTF8.Preamble.Length;
    }

    /// <summary>Where the next token begins.</summary>
    public int At { get; set; }

    /// <summary>What is there from the next token on.</summary>
    public ReadOnlySpan<byte> Rest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _window.AsSpan(At, _end - At);
    }

    /// <summary>A piece of what is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Slice(int start, int length) => _window.AsSpan(start, length);

    /// <summary>True where there are so many bytes from the next token on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int bytes) => Rest.Length >= bytes || HasMore(bytes);

    /// <exception cref="XmlException">The part ends before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Need(int bytes)
    {
        if (!Has(bytes)) throw UnexpectedEnd();
    }

    /// <summary>How far it is to a sign.</summary>
    /// <exception cref="XmlException">The part ends before.</exception>
    public int Find(ReadOnlySpan<byte> sign)
    {
        int length;
        while ((length = Rest.IndexOf(sign)) < 0) More();
        return length;
    }

    /// <summary>Goes behind a sign. Looking for it may move what is there to the front, so where that begins is asked afterwards.</summary>
    /// <exception cref="XmlException">The part ends before.</exception>
    public void Through(ReadOnlySpan<byte> sign)
    {
        var length = Find(sign) + sign.Length;
        At += length;
    }

    /// <summary>Brings more.</summary>
    /// <exception cref="XmlException">The part has no more.</exception>
    public void More()
    {
        if (!Fill()) throw UnexpectedEnd();
    }

    /// <summary>Brings more behind what is there, which may move to the front; false where the part has no more.</summary>
    /// <exception cref="UnreadableWorkbookException">A single tag or text goes on without end.</exception>
    public bool Fill()
    {
        var kept = _end - At;
        if (kept > _longest) throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.MarkupBytes), _longest);
        if (kept > _window.Length / 2) Grow();
        if (At > 0) _window.AsSpan(At, kept).CopyTo(_window);
        (At, _end) = (0, kept);
        var read = Read(kept);
        MustBeText(_window.AsSpan(kept, read));
        _end += read;
        return read > 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_window);
        _window = [];
        _bytes.Dispose();
    }

    public static XmlException UnexpectedEnd() => new("unexpected end");

    private bool HasMore(int bytes)
    {
        while (Rest.Length < bytes)
        {
            if (!Fill()) return false;
        }

        return true;
    }

    /// <summary>As much as there is room for: a tag is looked at anew with each piece, and pieces that are small beside it would take it for ever.</summary>
    private int Read(int from) => _bytes.ReadAtLeast(_window.AsSpan(from), _window.Length - from, throwOnEndOfStream: false);

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_window.Length * 2);
        _window.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_window);
        _window = larger;
    }

    private static void MustBeText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAny(Forbidden)) throw new XmlException("control character");
    }

    private static Encoding? Wide(ReadOnlySpan<byte> start) =>
        start.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode : start.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode : null;
}
