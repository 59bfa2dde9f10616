using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>
/// Bytes that run over several records. Where a record ends within a text, the next begins with a byte that says anew whether its characters
/// have one byte or two.
/// </summary>
internal sealed class ContinuedBytes(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
{
    private const int Wide = 1;
    private const int HasPhonetic = 4;
    private const int HasRuns = 8;

    private int _piece;
    private int _at;

    public bool AtEnd
    {
        get
        {
            while (_piece < pieces.Count && _at >= pieces[_piece].Length)
            {
                (_piece, _at) = (_piece + 1, 0);
            }

            return _piece >= pieces.Count;
        }
    }

    public byte Byte() => AtEnd ? throw BreaksOff() : pieces[_piece].Span[_at++];

    public int Short() => Byte() | Byte() << 8;

    public uint Int() => (uint)Short() | (uint)Short() << 16;

    /// <summary>A text of Excel 97 and later: its flags, runs of fonts, characters; phonetic hints are passed over.</summary>
    /// <param name="length">Characters, as read before.</param>
    /// <param name="limits">The length is held against them before anything is put together.</param>
    public string Text(int length, ReadLimits limits)
    {
        if (length > limits.TextLength)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), limits.TextLength);
        }

        var flags = Byte();
        var runs = (flags & HasRuns) != 0 ? Short() : 0;
        var phonetic = (flags & HasPhonetic) != 0 ? Int() : 0;
        var text = Characters(length, (flags & Wide) != 0);
        Skip(4L * runs + phonetic);
        return text;
    }

    /// <summary>A text of Excel 5.0 and 95: bytes in the workbook's code page.</summary>
    public string Text(int bytes, Encoding codePage)
    {
        var text = new byte[bytes];
        for (var i = 0; i < bytes; i++)
        {
            text[i] = Byte();
        }

        return codePage.GetString(text);
    }

    private string Characters(int length, bool wide)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            if (_piece < pieces.Count && _at >= pieces[_piece].Length)
            {
                wide = (Byte() & Wide) != 0;
            }

            if (AtEnd)
            {
                throw BreaksOff();
            }

            var rest = pieces[_piece].Span[_at..];
            var count = Math.Min(length - text.Length, wide ? rest.Length / 2 : rest.Length);
            if (count == 0)
            {
                throw BreaksOff();
            }

            for (var i = 0; i < count; i++)
            {
                text.Append(wide ? (char)BinaryPrimitives.ReadUInt16LittleEndian(rest[(2 * i)..]) : (char)rest[i]);
            }

            _at += wide ? 2 * count : count;
        }

        return text.ToString();
    }

    private void Skip(long count)
    {
        while (count > 0)
        {
            if (AtEnd)
            {
                throw BreaksOff();
            }

            var step = (int)Math.Min(count, pieces[_piece].Length - _at);
            (_at, count) = (_at + step, count - step);
        }
    }

    private static UnreadableWorkbookException BreaksOff() => new(UnreadableReason.Damaged, "text breaks off");
}
