namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>The names of the elements that are open, one behind the other, so that each end is the end of what was opened last.</summary>
internal sealed class OpenTags
{
    private byte[] _names = new byte[256];
    private int[] _starts = new int[16];
    private int _end;

    public int Count { get; private set; }

    /// <summary>The name of the element that was opened last and is still open.</summary>
    public ReadOnlySpan<byte> Last => _names.AsSpan(_starts[Count - 1].._end);

    public void Open(ReadOnlySpan<byte> name)
    {
        if (_end + name.Length > _names.Length) Array.Resize(ref _names, Math.Max(_names.Length * 2, _end + name.Length));
        if (Count == _starts.Length) Array.Resize(ref _starts, Count * 2);
        _starts[Count++] = _end;
        name.CopyTo(_names.AsSpan(_end));
        _end += name.Length;
    }

    public void Close() => _end = _starts[--Count];
}
