namespace ReportGen.Workbooks.Packages;

/// <summary>Tells how much is really read from an inflating stream: the sizes that a zip declares may lie.</summary>
internal sealed class CountingStream(Stream inner, CountingStream.Count count) : Stream
{
    /// <summary>Told of each piece that was inflated.</summary>
    public delegate void Count(ReadOnlySpan<byte> piece);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count1) => Read(buffer.AsSpan(offset, count1));

    /// <summary>Fills the buffer as far as there is something: see <see cref="PackageReader.OpenXml"/>.</summary>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        count(buffer[..read]);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count1) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
