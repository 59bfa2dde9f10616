using System.Security.Cryptography;

namespace ReportGen.App.Batch.Pdf;

/// <summary>
/// The identity that a PDF carries in its trailer, and the hour it was made. LibreOffice draws the one by chance; here it is worked out from the document, and
/// the hour is the one of our packages, so that the same document is the same PDF to the last byte. Nothing in the file points at them, and their length stays.
/// </summary>
internal static class PdfIdentity
{
    private const int TrailerBytes = 1024;

    /// <summary>The hour that all parts of our packages bear.</summary>
    private static ReadOnlySpan<byte> Hour => "19800101000000"u8;

    /// <summary>Writes identity and hour into the PDF.</summary>
    /// <param name="pdf">The PDF; it is changed.</param>
    /// <param name="document">What it was made from.</param>
    public static void Fix(Span<byte> pdf, ReadOnlySpan<byte> document)
    {
        var identity = System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(document)));
        var trailer = pdf[Math.Max(0, pdf.Length - TrailerBytes)..];
        if (trailer.LastIndexOf("trailer"u8) is >= 0 and var start) trailer = trailer[start..];
        if (trailer.IndexOf("/ID"u8) is >= 0 and var ids)
        {
            var list = trailer[ids..];
            list = list[..Math.Max(0, list.IndexOf((byte)']'))];
            while (list.IndexOf((byte)'<') is >= 0 and var open)
            {
                list = list[(open + 1)..];
                Overwrite(list, identity);
            }
        }

        if (pdf.LastIndexOf("/CreationDate(D:"u8) is >= 0 and var date) Overwrite(pdf[(date + "/CreationDate(D:".Length)..], Hour);
        if (trailer.IndexOf("/DocChecksum /"u8) is >= 0 and var checksum) Overwrite(trailer[(checksum + "/DocChecksum /".Length)..], identity);
    }

    private static void Overwrite(Span<byte> from, ReadOnlySpan<byte> identity)
    {
        for (var i = 0; i < Math.Min(from.Length, identity.Length) && char.IsAsciiHexDigit((char)from[i]); i++) from[i] = identity[i];
    }
}
