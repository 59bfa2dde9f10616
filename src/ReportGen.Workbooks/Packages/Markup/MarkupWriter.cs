using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>XML that is put together for every form: UTF-8 in a buffer that is lent and given back.</summary>
internal sealed class MarkupWriter : IDisposable
{
    private const int FirstSize = 64 * 1024;

    /// <summary>The longest number that is written.</summary>
    private const int LongestNumber = 64;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"'");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>XML as it stands.</summary>
    public MarkupWriter Add(ReadOnlySpan<byte> xml)
    {
        xml.CopyTo(Free(xml.Length));
        _length += xml.Length;
        return this;
    }

    /// <summary>Pieces of XML one behind the other: a sheet consists of many short ones.</summary>
    public MarkupWriter Add(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third = default)
    {
        var free = Free(first.Length + second.Length + third.Length);
        first.CopyTo(free);
        second.CopyTo(free[first.Length..]);
        third.CopyTo(free[(first.Length + second.Length)..]);
        _length += first.Length + second.Length + third.Length;
        return this;
    }

    /// <inheritdoc cref="Add(ReadOnlySpan{byte})"/>
    public MarkupWriter Add(ReadOnlySpan<char> xml)
    {
        _length += Encoding.UTF8.GetBytes(xml, Free(Encoding.UTF8.GetMaxByteCount(xml.Length)));
        return this;
    }

    /// <summary>A number, as every machine writes it.</summary>
    public MarkupWriter Add<T>(T number)
        where T : IUtf8SpanFormattable
    {
        if (!number.TryFormat(Free(LongestNumber), out var written, default, CultureInfo.InvariantCulture)) throw new ArgumentException("no number is that long", nameof(number));
        _length += written;
        return this;
    }

    /// <summary>A text, with references for what would be markup.</summary>
    public MarkupWriter AddText(string text) => Add(text.AsSpan().ContainsAny(Escaped) ? SecurityElement.Escape(text) : text);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private Span<byte> Free(int size)
    {
        if (_bytes.Length - _length < size) Grow(size);
        return _bytes.AsSpan(_length);
    }

    /// <summary>Apart, so that the question whether there is room stands in place wherever it is asked.</summary>
    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + size));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
