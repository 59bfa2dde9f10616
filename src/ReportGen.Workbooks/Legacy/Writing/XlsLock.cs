using System.Xml;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>
/// What may still be done on a locked sheet ([MS-XLS] FeatHdr, EnhancedProtection). The library does not know this record; without it nobody
/// could insert a row into a blank form.
/// </summary>
internal static class XlsLock
{
    public const int RecordKind = 0x0867;

    private const int Protection = 2;

    private static readonly (string Action, int Bit)[] Actions =
    [
        ("formatCells", 0x0004), ("formatColumns", 0x0008), ("formatRows", 0x0010), ("insertColumns", 0x0020), ("insertRows", 0x0040),
        ("insertHyperlinks", 0x0080), ("deleteColumns", 0x0100), ("deleteRows", 0x0200), ("selectLockedCells", 0x0400), ("sort", 0x0800),
        ("autoFilter", 0x1000), ("pivotTables", 0x2000), ("selectUnlockedCells", 0x4000),
    ];

    /// <summary>The data of the record.</summary>
    public static byte[] Of(XSSFSheet sheet)
    {
        var allowed = Allowed(sheet);
        return [RecordKind & 0xFF, RecordKind >> 8, .. new byte[10], Protection, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, (byte)(allowed & 0xFF), (byte)(allowed >> 8), 0, 0];
    }

    /// <summary>Asked of the XML itself: the library takes what is not said for allowed, and the format takes it for locked.</summary>
    private static int Allowed(XSSFSheet sheet)
    {
        using var xml = XmlReader.Create(sheet.GetPackagePart().GetInputStream());
        return xml.ReadToFollowing("sheetProtection", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
            ? Actions.Where(a => xml.GetAttribute(a.Action) is var said && (said is null ? a.Action.StartsWith("select", StringComparison.Ordinal) : said is "0" or "false")).Sum(a => a.Bit)
            : 0;
    }
}
