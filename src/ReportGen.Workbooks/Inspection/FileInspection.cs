using System.Xml;
using ReportGen.Workbooks.Legacy;
using ReportGen.Workbooks.Legacy.Text;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Inspection;

/// <summary>
/// Looks into a file that is to be published: a document (.docx), a workbook (.xlsx, .xlsm), a web page; of a PDF only its properties. What it is,
/// its content tells. The limits are those of any stranger's workbook.
/// </summary>
public static class FileInspection
{
    /// <param name="file">The bytes of the file.</param>
    /// <param name="limits">What is refused; <see cref="ReadLimits.Standard"/> where null.</param>
    /// <exception cref="UnreadableWorkbookException">The file is none of these, is broken, locked or too large.</exception>
    public static InspectedFile Read(ReadOnlyMemory<byte> file, ReadLimits? limits = null)
    {
        limits ??= ReadLimits.Standard;
        if (file.Length > limits.FileBytes)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.FileBytes), limits.FileBytes);
        }

        return WithDamageTold(() => FileKinds.Of(file.Span) switch
        {
            FileKind.Package => ReadPackage(file, limits, isInner: false),
            FileKind.Compound => throw Old(file, limits),
            FileKind.Other when PdfInspection.IsPdf(file.Span) => PdfInspection.Read(file.Span),
            FileKind.Other when TextDecoding.Decode(file.Span) is { } text && PageInspection.IsPage(text) => PageInspection.Read(text),
            _ => throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook),
        });
    }

    /// <summary>What the zip and XML libraries throw on damaged files, told in the reader's own words.</summary>
    internal static T WithDamageTold<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException broken)
        {
            // The reader names a forbidden document type only in its message.
            throw new UnreadableWorkbookException(broken.Message.Contains("DTD", StringComparison.Ordinal) ? UnreadableReason.DocumentType : UnreadableReason.Damaged, "xml", broken);
        }
        catch (Exception broken) when (PackageReader.IsDamage(broken))
        {
            throw new UnreadableWorkbookException(UnreadableReason.Damaged, "zip", broken);
        }
    }

    /// <summary>A file within another.</summary>
    /// <exception cref="UnreadableWorkbookException">It is none that is looked into, or is damaged.</exception>
    internal static InspectedFile ReadInner(byte[] file, ReadLimits limits) => WithDamageTold(() => FileKinds.Of(file) switch
    {
        FileKind.Package => ReadPackage(file, limits, isInner: true),
        FileKind.Other when TextDecoding.Decode(file) is { } text && PageInspection.IsPage(text) => PageInspection.Read(text),
        _ => throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook),
    });

    /// <param name="file">The bytes of a package.</param>
    /// <param name="limits">What is refused.</param>
    /// <param name="isInner">True for a file within another: it is not opened any deeper.</param>
    internal static InspectedFile ReadPackage(ReadOnlyMemory<byte> file, ReadLimits limits, bool isInner)
    {
        using var package = PackageReader.Open(file, limits);
        var log = new InspectionLog();
        var main = MainPart.Of(package);
        PropertyTraces.Read(package, log);
        if (main.IsDocument)
        {
            DocumentInspection.Read(package, main, log);
        }
        else
        {
            WorkbookInspection.Read(package, file, log);
        }

        PartTraces.Read(package, log, isInner);
        return log.ToFile();
    }

    /// <summary>An old office file, or one with a password.</summary>
    private static UnreadableWorkbookException Old(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        try
        {
            PackageReader.Open(file, limits).Dispose();
            return new UnreadableWorkbookException(UnreadableReason.NotAWorkbook);
        }
        catch (UnreadableWorkbookException told)
        {
            return told.Reason == UnreadableReason.LegacyBinary ? new UnreadableWorkbookException(UnreadableReason.OtherFormat, ".doc/.xls") : told;
        }
    }
}
