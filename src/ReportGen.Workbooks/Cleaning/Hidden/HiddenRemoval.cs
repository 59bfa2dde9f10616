using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using ReportGen.Workbooks.Cleaning.Dropping;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;
using ReportGen.Workbooks.Patching;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>
/// Takes hidden sheets, rows and columns out of a workbook, where nothing that stays refers to them. Parts that only they led to go with them, so do
/// their texts in the common table and the list of sheets in the properties.
/// </summary>
internal static class HiddenRemoval
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <param name="file">The bytes of a workbook.</param>
    /// <param name="limits">What is refused.</param>
    public static RemovedContent Write(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        using var package = PackageReader.Open(file, limits);
        var hidden = HiddenContents.Of(package, WorkbookReader.ReadPackage(file, limits));
        ImmutableArray<HiddenUse> uses = [.. new HiddenUses(package, hidden).Find()];
        return new RemovedContent(uses.IsEmpty ? Write(package, hidden) : null, [.. hidden.Sheets.Values], uses);
    }

    private static byte[] Write(PackageReader package, HiddenContents hidden)
    {
        var kept = hidden.Kept(package);
        var dropped = new DroppedParts(package.PartNames.Where(p => p != ContentTypes && !kept.Contains(p)).ToHashSet(StringComparer.OrdinalIgnoreCase), breaksLinks: false);
        var parts = package.PartNames.Where(p => !p.EndsWith('/') && !dropped.Contains(p));
        return Zipping.ZipFile.Write([.. parts.Select(p => ZipPart.Pack(p, EditOf(package, p, hidden, dropped) is { } edit ? XmlCopy.Of(package, p, edit) : package.ReadPart(p), CompressionLevel.Optimal))]);
    }

    private static XmlEdit? EditOf(PackageReader package, string part, HiddenContents hidden, DroppedParts dropped) =>
        part == ContentTypes ? new DroppedElements(xml => dropped.Contains((xml.GetAttribute("PartName") ?? "").TrimStart('/')))
        : part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? new DroppedElements(xml => dropped.IsRelationship(part, xml))
        : part.Equals(hidden.Parts.Workbook, StringComparison.OrdinalIgnoreCase) ? new CutWorkbook(hidden)
        : part.Equals(hidden.Parts.SharedStrings, StringComparison.OrdinalIgnoreCase) ? UsedStrings.Of(package, hidden)
        : hidden.Cuts.TryGetValue(part, out var cut) ? new CutSheet(cut, Emptied(package, part, cut))
        : part.EndsWith("/app.xml", StringComparison.OrdinalIgnoreCase) ? new DroppedElements(xml => xml.LocalName is "TitlesOfParts" or "HeadingPairs")
        : null;

    private static IReadOnlySet<string> Emptied(PackageReader package, string part, SheetCut cut)
    {
        var members = new List<(string, bool)>();
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType == XmlNodeType.Element && CutSheet.Member(xml, cut) is { } member)
            {
                members.Add(member);
            }
        }

        return CutSheet.Emptied(members);
    }
}

/// <summary>What came of taking hidden content out.</summary>
/// <param name="Content">The workbook without it; null where it could not be done.</param>
/// <param name="Sheets">The sheets that went, or would have.</param>
/// <param name="Uses">Why not.</param>
internal sealed record RemovedContent(byte[]? Content, ImmutableArray<string> Sheets, ImmutableArray<HiddenUse> Uses);
