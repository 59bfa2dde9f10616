namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>The names of the elements that are open, one behind the other, so that each end is the end of what was opened last.</summary>
internal sealed class OpenTags
{
    private byte[] _names = new byte[64];
    private int[] _starts = new int[8];
    private int _begin;
    private int _end;

    public int Count { get; private set; }

    /// <summary>The name of the element that was opened last and is still open.</summary>
    public ReadOnlySpan<byte> Last => _names.AsSpan(_begin, LastLength);

    public int LastLength => _end - _begin;

    /// <summary>How long the end of that element is, without blanks; 0 where a text does not begin with it.</summary>
    public int EndOf(ReadOnlySpan<byte> text)
    {
        var name = Last;
        return text.Length > name.Length + 2 && text[1] == '/' && text[name.Length + 2] == '>' && text.Slice(2, name.Length).SequenceEqual(name) ? name.Length + 3 : 0;
    }

    public void Open(ReadOnlySpan<byte> name)
    {
        if (_end + name.Length > _names.Length) Array.Resize(ref _names, Math.Max(_names.Length * 2, _end + name.Length));
        if (Count == _starts.Length) Array.Resize(ref _starts, Count * 2);
        _starts[Count++] = _begin = _end;
        name.CopyTo(_names.AsSpan(_end));
        _end += name.Length;
    }

    public void Close()
    {
        _end = _begin;
        _begin = --Count == 0 ? 0 : _starts[Count - 1];
    }
}
