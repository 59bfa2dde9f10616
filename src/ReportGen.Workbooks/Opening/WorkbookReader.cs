using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Legacy.Binary;
using ReportGen.Workbooks.Legacy.Text;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Opening;

/// <summary>
/// Reads a stranger's workbook into the neutral grid: text as shown, stored numbers, merged areas. What the file is, its content tells and not
/// its name: a package (.xlsx, .xlsm), the old binary .xls, or a web page, XML or text that was given such a name. Our own, because the
/// libraries at hand hang, answer an empty sheet or inflate gigabytes on small hostile files (docs/decisions.md has the measurements).
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
        if (file.Length > limits.FileBytes)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.FileBytes), limits.FileBytes);
        }

        try
        {
            var workbook = FileKinds.Of(file.Span) switch
            {
                FileKind.Package => ReadPackage(file, limits),
                FileKind.Compound => BinaryWorkbook.Read(file, limits),
                FileKind.Ancient => throw new UnreadableWorkbookException(UnreadableReason.LegacyBinary),
                _ => TextWorkbook.Read(file.Span, limits),
            };
            return workbook.Sheets.Any(s => s.Cells.Length > 0) ? workbook : throw new UnreadableWorkbookException(UnreadableReason.NoContent);
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

    /// <summary>A package alone, which may be without content.</summary>
    internal static GridWorkbook ReadPackage(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        using var package = PackageReader.Open(file, limits);
        var parts = WorkbookParts.Find(package);
        return new GridWorkbook(ReadSheets(package, parts, StyleSheet.Read(package, parts.Styles)));
    }

    /// <summary>The sheets of an open package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="styles">Its number formats.</param>
    /// <param name="shape">What is noted of the first sheet beside its cells; null for nothing.</param>
    internal static List<GridSheet> ReadSheets(PackageReader package, WorkbookParts parts, StyleSheet styles, SheetShape? shape = null)
    {
        var limits = package.Limits;
        var shared = SharedStrings.Read(package, parts.SharedStrings, limits);
        var values = new StoredValues(shared, styles, parts.Date1904, new CellPictures(package, parts)) { Recalculates = parts.Recalculates };
        var sheets = new List<GridSheet>();
        var left = limits;
        foreach (var sheet in parts.Sheets)
        {
            var reader = new SheetReader(values, left, sheets.Count == 0 ? shape : null);
            using var xml = package.OpenMarkup(sheet.Part);
            sheets.Add(reader.Read(xml, sheet.Name, sheet.Hidden));
            left = left with { Cells = left.Cells - reader.Count, MergedCells = left.MergedCells - reader.MergedCells };
        }

        return sheets;
    }
}
