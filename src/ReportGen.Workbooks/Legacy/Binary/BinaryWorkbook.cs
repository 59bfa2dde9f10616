using System.Text;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Legacy.Compound;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Legacy.Binary;

/// <summary>
/// Reads the old .xls of Excel 5.0 to 2003. Our own, because a flipped byte sends one library into an endless loop and makes the other take
/// seven thousand times the file's size (docs/decisions.md has the measurements).
/// </summary>
internal static class BinaryWorkbook
{
    private static readonly string[] OtherDocuments = ["WordDocument", "PowerPoint Document", "VisioDocument", "__properties_version1.0"];

    public static GridWorkbook Read(ReadOnlyMemory<byte> file, ReadLimits limits)
    {
        try
        {
            return ReadStream(StreamOf(file), limits);
        }
        catch (Exception broken) when (broken is UnreadableWorkbookException { Reason: UnreadableReason.Damaged } || PackageReader.IsDamage(broken))
        {
            // A container too broken to be opened may still show what it was.
            throw IsEncryptedPackage(file.Span) ? new UnreadableWorkbookException(UnreadableReason.Encrypted)
                : broken as UnreadableWorkbookException ?? new UnreadableWorkbookException(UnreadableReason.Damaged, "xls", broken);
        }
    }

    private static byte[] StreamOf(ReadOnlyMemory<byte> file)
    {
        var container = CompoundFile.Open(file);
        return (container.Stream("Workbook") ?? container.Stream("Book")) is { } stream ? ProtectedStream.Opened(stream)
            : container.Has("EncryptedPackage") ? throw new UnreadableWorkbookException(UnreadableReason.Encrypted)
            : OtherDocuments.Any(container.Has) ? throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook, "another document")
            : throw new UnreadableWorkbookException(UnreadableReason.Damaged, "no workbook stream");
    }

    private static GridWorkbook ReadStream(byte[] stream, ReadLimits limits)
    {
        var globals = WorkbookGlobals.Read(stream, limits);
        var grid = new GridBuilder(limits);
        long read = 0;
        foreach (var sheet in globals.Sheets)
        {
            // Sheets do not share bytes; a file that names one place over and over would be read a hundred times.
            read += new SheetRecords(globals, grid).Read(new RecordReader(stream, sheet.Position)) - sheet.Position;
            if (read > stream.Length)
            {
                throw new UnreadableWorkbookException(UnreadableReason.Damaged, "sheets overlap");
            }

            grid.EndSheet(sheet.Name, sheet.Hidden);
        }

        return grid.Build(WorkbookContent.Binary);
    }

    /// <summary>Names of streams are UTF-16; a search is enough.</summary>
    private static bool IsEncryptedPackage(ReadOnlySpan<byte> file) => file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
