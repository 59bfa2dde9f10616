using System.Collections.Concurrent;
using System.IO.Compression;
using System.Xml.Linq;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Layout;

/// <summary>The workbook part of a layout's forms, packed. Forms of equal length have equal names, so that most are packed once.</summary>
internal sealed class WorkbookPart(string part, XDocument drawn)
{
    /// <summary>The bound is for a run of forms that are all of different length.</summary>
    private const int MostKept = 256;

    private readonly ConcurrentDictionary<string, ZipPart> _kept = new(StringComparer.Ordinal);

    /// <summary>The elements that name ranges: print area, print titles, filters.</summary>
    public static IEnumerable<XElement> NamesOf(XDocument workbook) => workbook.Root!.Descendants().Where(e => e.Name.LocalName == "definedName");

    /// <summary>The part with other values in its names.</summary>
    /// <param name="names">One for each of <see cref="NamesOf"/>.</param>
    public ZipPart With(IReadOnlyList<string> names)
    {
        var key = string.Join('\n', names);
        if (_kept.TryGetValue(key, out var known))
        {
            return known;
        }

        var xml = new XDocument(drawn);
        foreach (var (element, value) in NamesOf(xml).Zip(names))
        {
            element.Value = value;
        }

        var packed = ZipPart.Pack(part, LayoutPackage.Bytes(xml), CompressionLevel.Fastest);
        return _kept.Count < MostKept ? _kept.GetOrAdd(key, packed) : packed;
    }
}
