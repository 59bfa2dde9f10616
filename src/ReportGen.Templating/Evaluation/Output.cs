using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Templating.Limits;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Text in the making: pooled, limited, indented after line breaks, and with the trace of the values that were printed.</summary>
internal sealed class Output(int limit)
{
    private const int FirstSize = 4096;
    private const int LongestNumber = 64;

    private readonly List<TraceSpan> _trace = [];
    private char[] _buffer = ArrayPool<char>.Shared.Rent(FirstSize);
    private bool _afterNewLine;

    public int Length { get; private set; }

    /// <summary>White space put before every line that begins while it stands.</summary>
    public string Indent { get; set; } = "";

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (Indent.Length > 0) WriteIndented(text);
        else Append(text);
        _afterNewLine = text[^1] == '\n';
    }

    /// <summary>Prints a value and notes where it comes from.</summary>
    public void Write(in Value value, CultureInfo culture, string dates)
    {
        if (value.Origin is null) Print(value, culture, dates);
        else if (value.Origin is TracedText traced) WritePieces(value.AsText, traced.Pieces);
        else
        {
            var start = Length;
            Print(value, culture, dates);
            if (Length > start) _trace.Add(new TraceSpan(start, Length - start, Origins.All(value.Origin)));
        }
    }

    /// <summary>The text and, as its origin, the trace.</summary>
    public Value ToValue()
    {
        var text = Value.Of(new string(_buffer, 0, Length));
        return _trace.Count == 0 ? text : text.WithOrigin(new TracedText([.. _trace]));
    }

    public override string ToString() => new(_buffer, 0, Length);

    public ImmutableArray<TraceSpan> Trace => [.. _trace];

    public void Clear()
    {
        Length = 0;
        Indent = "";
        _afterNewLine = false;
        _trace.Clear();
    }

    /// <summary>Gives the buffer back; the output cannot be used any more.</summary>
    public void Release() => ArrayPool<char>.Shared.Return(_buffer);

    private void Print(in Value value, CultureInfo culture, string dates)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                return;
            case ValueKind.Text:
                Write(value.AsText);
                return;
            case ValueKind.Integer or ValueKind.Long:
                Reserve(LongestNumber);
                value.AsLong.TryFormat(_buffer.AsSpan(Length), out var digits, default, culture);
                Printed(digits);
                return;
            case ValueKind.Decimal:
                Reserve(LongestNumber);
                value.AsDecimal.TryFormat(_buffer.AsSpan(Length), out var places, default, culture);
                Printed(places);
                return;
            default:
                Write(ValueText.Of(value, culture, dates, limit));
                return;
        }
    }

    /// <summary>Takes over what was formatted in place. It has no line break, but may begin a line.</summary>
    private void Printed(int length)
    {
        if (_afterNewLine && Indent.Length > 0) Write(_buffer.AsSpan(Length, length).ToString());
        else Length += length;
        _afterNewLine = false;
    }

    private void WritePieces(string text, ImmutableArray<TraceSpan> pieces)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            Write(text.AsSpan(at, piece.Start - at));
            var start = Length;
            Write(text.AsSpan(piece.Start, piece.Length));
            _trace.Add(new TraceSpan(start, Length - start, piece.Origins));
            at = piece.Start + piece.Length;
        }

        Write(text.AsSpan(at));
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_afterNewLine) Append(Indent);
            var end = text.IndexOf('\n') + 1;
            var line = end == 0 ? text : text[..end];
            Append(line);
            _afterNewLine = end > 0;
            text = text[line.Length..];
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    private void Reserve(int more)
    {
        if (more > limit - Length && (more != LongestNumber || Length >= limit)) throw new LimitException("limit.output", limit.ToString(CultureInfo.InvariantCulture));
        if (Length + more <= _buffer.Length) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + more));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
