using System.Text;
using NPOI.HSSF.UserModel;
using NPOI.POIFS.FileSystem;
using ReportGen.Workbooks.Legacy.Binary;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>The bytes of a workbook without the machine in them: the user's name and the hash of an empty password are taken out of its records.</summary>
internal static class XlsBytes
{
    private const int UserNameRecord = 0x005C;
    private const int PasswordRecord = 0x0013;

    public static byte[] Of(HSSFWorkbook workbook)
    {
        var stream = workbook.GetBytes();
        var records = new RecordReader(stream, 0);
        while (records.Next())
        {
            var data = stream.AsSpan(records.Position - records.Data.Length, records.Data.Length);
            if ((int)records.Kind == UserNameRecord)
            {
                // A text of three characters' head and then blanks, as Excel fills it.
                data.Fill((byte)' ');
                Encoding.ASCII.GetBytes("\0\0\0", data);
            }
            else if ((int)records.Kind == PasswordRecord)
            {
                data.Clear();
            }
        }

        var container = new POIFSFileSystem();
        container.CreateDocument(new MemoryStream(stream), "Workbook");
        var file = new MemoryStream();
        container.WriteFileSystem(file);
        return file.ToArray();
    }
}
