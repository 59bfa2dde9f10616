using System.Buffers;
using System.Text;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>All text of an element, bounded.</summary>
internal static class WholeTexts
{
    /// <summary>All text of the element that the reader stands on, which then stands on its end. Good until the next call.</summary>
    /// <exception cref="UnreadableWorkbookException">It is beyond the limit.</exception>
    public static ReadOnlySpan<byte> WholeText(this MarkupReader xml)
    {
        if (xml.IsEmpty) return [];

        // Nearly every text is one piece.
        var most = xml.Limits.TextLength;
        if (!xml.TakesOnePiece(out var text)) return Joined(xml, most);
        return text.Length <= most || Encoding.UTF8.GetCharCount(text) <= most ? text : throw TooLong(most);
    }

    /// <summary>A text in pieces: with comments or other elements in it.</summary>
    private static ReadOnlySpan<byte> Joined(MarkupReader xml, int most)
    {
        var pieces = new ArrayBufferWriter<byte>();
        var (depth, left) = (xml.Depth, most);
        while (xml.NextInside(depth))
        {
            if (xml.Kind != MarkupKind.Text) continue;
            var piece = xml.Text;
            left -= Encoding.UTF8.GetCharCount(piece);
            if (left < 0) throw TooLong(most);
            pieces.Write(piece);
        }

        return pieces.WrittenSpan;
    }

    private static UnreadableWorkbookException TooLong(int most) => UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), most);
}
