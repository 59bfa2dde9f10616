using System.Text;

namespace ReportGen.Workbooks.Packages;

/// <summary>
/// A text as any XML may hold it. Documents and pages have no escapes for control characters and halves of surrogate pairs, as cells have; each
/// becomes the sign for a lost character (U+FFFD), so that somebody sees that something was there.
/// </summary>
public static class XmlText
{
    private const char Lost = '\uFFFD';

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = CellText.Lines(text);
        var clean = new StringBuilder(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            clean.Append(CellText.MayStand(lines, i) ? lines[i] : Lost);
        }

        return clean.ToString();
    }
}
