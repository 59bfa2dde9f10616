using System.Text;
using System.Xml;

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

        var text = new StringBuilder();
        using var xml = package.OpenXml(part);
        while (xml.Next(limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(ReadRichText(xml, limits, text));
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
    /// <param name="text">Where the text is put together; what it holds is lost.</param>
    public static string ReadRichText(XmlReader xml, ReadLimits limits, StringBuilder text)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        text.Clear();
        StringBuilder? hints = null;
        var depth = xml.Depth;
        while (xml.NextInside(depth, limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                xml.AppendText(text, limits);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.AppendText((hints ??= new StringBuilder()).Clear(), limits);
            }
        }

        return CellText.Decode(text.ToString());
    }
}
