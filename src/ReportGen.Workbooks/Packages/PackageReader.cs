using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// The zip package of a workbook, with the limits in front: entries and inflated bytes are counted while reading, a document type is
/// refused before anything is resolved.
/// </summary>
internal sealed class PackageReader : IDisposable
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private const int BufferBytes = 4 * 1024;

    /// <summary>What the file format asks for; bytes of another encoding are damage, not wrong characters.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private long _inflated;
    private long _markup;

    private PackageReader(ZipArchive zip, ReadLimits limits)
    {
        _zip = zip;
        Limits = limits;
        if (zip.Entries.Count > limits.Entries)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Entries), limits.Entries);
        }

        // Some programs write part names in another case, or twice; the first is the one that Excel opens.
        _entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public ReadLimits Limits { get; }

    public IEnumerable<string> PartNames => _entries.Keys;

    /// <exception cref="UnreadableWorkbookException">The bytes are no zip package.</exception>
    public static PackageReader Open(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        if (file.Length > limits.FileBytes)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.FileBytes), limits.FileBytes);
        }

        var bytes = file.Span;
        if (bytes.StartsWith(CompoundFile))
        {
            throw new UnreadableWorkbookException(HasEntryNamed(bytes, "EncryptedPackage") ? UnreadableReason.Encrypted : UnreadableReason.LegacyBinary);
        }

        if (!bytes.StartsWith("PK"u8))
        {
            throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook);
        }

        try
        {
            return new PackageReader(new ZipArchive(StreamOf(file), ZipArchiveMode.Read), limits);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "zip", broken);
        }
    }

    /// <summary>What the zip and XML libraries throw on damaged files; neither promises to throw only its own kind.</summary>
    public static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or XmlException or IOException or ArgumentException or NotSupportedException or OverflowException;

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>How any stranger's XML is read: no document type, nothing fetched, a bounded number of names.</summary>
    public static XmlReaderSettings Settings(ReadLimits limits) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        NameTable = new BoundedNames(limits),
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
        MaxCharactersInDocument = limits.InflatedBytes,
    };

    /// <summary>A forward reader over a part's XML.</summary>
    public XmlReader OpenXml(string part)
    {
        // Over characters, not bytes: the XML reader looks at a long tag anew with each read, and only of characters it takes more with
        // each. Over bytes 16 MB of blanks inside a tag took it 84 seconds.
        return XmlReader.Create(new StreamReader(OpenPart(part), Utf8, detectEncodingFromByteOrderMarks: true, BufferBytes), Settings(Limits));
    }

    /// <summary>A forward reader over the XML of a part that is read for every form.</summary>
    public MarkupReader OpenMarkup(string part) => new(() => OpenPart(part), Limits);

    /// <summary>The bytes of a part.</summary>
    public byte[] ReadPart(string part)
    {
        using var stream = OpenPart(part);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>True where a part is the same to the last byte.</summary>
    public bool IsSame(string part, ReadOnlySpan<byte> expected)
    {
        using var stream = OpenPart(part);
        var piece = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            int read;
            while ((read = stream.Read(piece)) > 0)
            {
                if (!expected.StartsWith(piece.AsSpan(0, read))) return false;
                expected = expected[read..];
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        return expected.IsEmpty;
    }

    public void Dispose() => _zip.Dispose();

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> file) => MemoryMarshal.TryGetArray(file, out var bytes)
        ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
        : new MemoryStream(file.ToArray(), writable: false);

    private CountingStream OpenPart(string part)
    {
        if (!_entries.TryGetValue(part, out var entry))
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, $"missing part {part}");
        }

        _markup = 0;
        return new CountingStream(entry.Open(), Count);
    }

    private void Count(ReadOnlySpan<byte> piece)
    {
        _inflated += piece.Length;
        if (_inflated > Limits.InflatedBytes)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.InflatedBytes), Limits.InflatedBytes);
        }

        var bracket = piece.LastIndexOfAny((byte)'<', (byte)'>');
        _markup = bracket < 0 ? _markup + piece.Length : piece.Length - bracket;
        if (_markup > Limits.MarkupBytes)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.MarkupBytes), Limits.MarkupBytes);
        }
    }

    /// <summary>Names of streams in a compound file are UTF-16; a search is enough to tell a locked workbook from an old one.</summary>
    private static bool HasEntryNamed(ReadOnlySpan<byte> bytes, string name) => bytes.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
