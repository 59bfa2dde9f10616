using System.IO.Compression;
using ReportGen.Workbooks.Cleaning.Dropping;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;
using ReportGen.Workbooks.Zipping;

namespace ReportGen.Workbooks.Cleaning;

/// <summary>
/// Takes parts out of an office file, and the elements that lead to them. All other parts are copied byte for byte, in their order, with the fixed
/// date of our own packages.
/// </summary>
internal static class PackageCleaning
{
    private const string ContentTypes = "[Content_Types].xml";

    public static byte[] Write(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        using var package = PackageReader.Open(file, limits);
        var dropped = DroppedParts.Of(package);
        var links = dropped.BreaksLinks ? LinkedFormulas.Of(package) : LinkedFormulas.None;
        var parts = package.PartNames.Where(p => !p.EndsWith('/') && !dropped.Contains(p));
        return Zipping.ZipFile.Write([.. parts.Select(p => ZipPart.Pack(p, Cleaned(package, p, dropped, links), CompressionLevel.Optimal))]);
    }

    private static byte[] Cleaned(PackageReader package, string part, DroppedParts dropped, LinkedFormulas links)
    {
        var isXml = part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        if (PartTraces.IsInner(package, part))
        {
            // The data of a chart are a workbook with properties of its own.
            return Inner(package.ReadPart(part), package.Limits);
        }

        if (!isXml)
        {
            return package.ReadPart(part);
        }

        var ids = dropped.IdsOf(package, part);
        var formulas = links.Start(part);
        var edit = new DroppedElements(xml => part == ContentTypes ? dropped.Contains((xml.GetAttribute("PartName") ?? "").TrimStart('/'))
            : part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? dropped.IsRelationship(part, xml)
            : CleanedElements.IsDropped(xml, ids, dropped.BreaksLinks) || formulas(xml));
        var content = XmlCopy.Of(package, part, edit);
        return edit.IsChanged ? content : package.ReadPart(part);
    }

    /// <summary>What cannot be opened stays as it is; the inspection tells of it.</summary>
    private static byte[] Inner(byte[] file, ReadLimits limits)
    {
        try
        {
            return Write(file, limits);
        }
        catch (UnreadableWorkbookException)
        {
            return file;
        }
    }
}
