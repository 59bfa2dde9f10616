using System.Text;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>The texts of a workbook that cells name by index, and the way any text of a cell is put together.</summary>
internal static class SharedStrings
{
    /// <summary>All shared texts in order; empty where the workbook has none.</summary>
    public static List<string> Read(PackageReader package, string? part, ReadLimits limits)
    {
        var texts = new List<string>();
        if (part is null || !package.Has(part))
        {
            return texts;
        }

        using var xml = package.OpenMarkup(part);
        while (xml.Next())
        {
            if (xml.IsStart("si"u8))
            {
                texts.Add(ReadRichText(xml, limits));
                if (texts.Count > limits.Cells)
                {
                    throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Cells), limits.Cells);
                }
            }
        }

        return texts;
    }

    /// <summary>The text of an <c>si</c> or <c>is</c> element: its runs joined, phonetic hints (<c>rPh</c>) left out.</summary>
    /// <param name="xml">Stands on the element.</param>
    /// <param name="limits">What is refused.</param>
    public static string ReadRichText(MarkupReader xml, ReadLimits limits)
    {
        if (xml.IsEmpty)
        {
            return "";
        }

        var first = "";
        StringBuilder? runs = null;
        var depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.IsStart("rPh"u8))
            {
                xml.WholeText();
            }
            else if (xml.IsStart("t"u8))
            {
                var run = MarkupText.Of(xml.WholeText());
                if (first.Length == 0) first = run;
                else Add(runs ??= new StringBuilder(first), run, limits);
            }
        }

        return CellText.Decode(runs?.ToString() ?? first);
    }

    private static void Add(StringBuilder runs, string run, ReadLimits limits)
    {
        runs.Append(run);
        if (runs.Length > limits.TextLength)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), limits.TextLength);
        }
    }
}
