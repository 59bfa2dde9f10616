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

        using var xml = package.OpenXml(part);
        while (xml.Next(limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
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
    public static string ReadRichText(XmlReader xml, ReadLimits limits)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var hints = new StringBuilder();
        var depth = xml.Depth;
        while (xml.NextInside(depth, limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "t" })
            {
                xml.AppendText(text, limits);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                xml.AppendText(hints.Clear(), limits);
            }
        }

        return CellText.Decode(text.ToString());
    }
}
