using System.Xml;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// Reads a stranger's .xlsx into the neutral grid: text as shown, stored numbers, merged areas. Our own, because the libraries at hand hang,
/// answer an empty sheet or inflate gigabytes on small hostile files (docs/decisions.md has the measurements).
/// </summary>
public static class WorkbookReader
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <exception cref="UnreadableWorkbookException">The file is no workbook, is broken, locked, too large or without content.</exception>
    public static GridWorkbook Read(ReadOnlyMemory<byte> file, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Standard;
        using var package = PackageReader.Open(file, limits);
        try
        {
            var parts = WorkbookParts.Find(package);
            var workbook = new GridWorkbook(ReadSheets(package, parts, limits));
            return workbook.Sheets.Any(s => s.Cells.Count > 0) ? workbook : throw new UnreadableWorkbookException(UnreadableReason.NoContent);
        }
        catch (XmlException broken)
        {
            // The reader names a forbidden document type only in its message, so the setting's own words are looked for.
            var isDocumentType = broken.Message.Contains("DTD", StringComparison.Ordinal);
            throw new UnreadableWorkbookException(isDocumentType ? UnreadableReason.DocumentType : UnreadableReason.Damaged, "xml", broken);
        }
        catch (Exception broken) when (PackageReader.IsDamage(broken))
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "zip", broken);
        }
    }

    private static List<GridSheet> ReadSheets(PackageReader package, WorkbookParts parts, ReadLimits limits)
    {
        var shared = SharedStrings.Read(package, parts.SharedStrings, limits);
        var styles = StyleSheet.Read(package, parts.Styles);
        var sheets = new List<GridSheet>();
        var left = limits;
        foreach (var sheet in parts.Sheets)
        {
            var reader = new SheetReader(shared, styles, left, parts.Date1904);
            using var xml = package.OpenXml(sheet.Part);
            sheets.Add(reader.Read(xml, sheet.Name, sheet.Hidden));
            left = left with { Cells = left.Cells - reader.Count, MergedCells = left.MergedCells - reader.MergedCells };
        }

        return sheets;
    }
}
