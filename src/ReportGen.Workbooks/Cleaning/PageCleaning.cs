using System.Text;
using ReportGen.Workbooks.Inspection;

namespace ReportGen.Workbooks.Cleaning;

/// <summary>Cuts comments and the names in the head out of a web page; everything else stays character by character. Scripts are a person's decision.</summary>
internal static class PageCleaning
{
    /// <param name="file">The bytes of the page.</param>
    /// <param name="page">Its text.</param>
    /// <returns>The page in UTF-8; the bytes themselves where they are another encoding, which the page may declare.</returns>
    public static byte[] Write(ReadOnlyMemory<byte> file, string page)
    {
        if (!Encoding.UTF8.GetBytes(page).AsSpan().SequenceEqual(WithoutMark(file.Span)))
        {
            return file.ToArray();
        }

        var text = new StringBuilder(page);
        foreach (var cut in PageCuts.Of(page).Where(c => c.Kind != TraceKind.Code).Reverse())
        {
            text.Remove(cut.Start, cut.Length);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> file) => file.StartsWith(Encoding.UTF8.Preamble) ? file[3..] : file;
}
