using System.IO.Compression;
using System.Text;

namespace ReportGen.Tests.Hostile;

/// <summary>A form that is sound but for what is done to it.</summary>
internal sealed class SoundForm
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Texts = "xl/sharedStrings.xml";
    public const string Workbook = "xl/workbook.xml";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public SoundForm()
    {
        using var archive = ZipFile.OpenRead(Repository.File("examples", "luzhou-2023", "inbox", "04-物业管理.xlsx"));
        foreach (var entry in archive.Entries)
        {
            using var from = entry.Open();
            using var bytes = new MemoryStream();
            from.CopyTo(bytes);
            _parts[entry.FullName] = bytes.ToArray();
        }
    }

    /// <summary>Changes the text of a part.</summary>
    public SoundForm Edit(string part, string old, string changed)
    {
        var text = Encoding.UTF8.GetString(_parts[part]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Put(part, text.Replace(old, changed, StringComparison.Ordinal));
    }

    /// <summary>Another content for a part, or another part.</summary>
    public SoundForm Put(string part, string text)
    {
        _parts[part] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    public byte[] ToBytes() => ToZip().ToBytes();

    /// <summary>The parts, all or without one, as a zip that more can be put into.</summary>
    public RawZip ToZip(string without = "") => _parts.Where(p => p.Key != without).Aggregate(new RawZip(), (zip, part) => zip.Add(part.Key, part.Value));
}
