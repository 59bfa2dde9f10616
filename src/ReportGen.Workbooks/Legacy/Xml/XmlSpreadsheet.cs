using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Legacy.Xml;

/// <summary>Reads XML Spreadsheet 2003, which systems write under the name .xls because it needs no library.</summary>
internal static class XmlSpreadsheet
{
    public const string Namespace = "urn:schemas-microsoft-com:office:spreadsheet";

    public static bool Is(ReadOnlySpan<char> head) =>
        head is ['<', ..] && head.Contains(Namespace, StringComparison.Ordinal) && head.Contains("Workbook", StringComparison.Ordinal);

    public static GridWorkbook Read(string text, ReadLimits limits)
    {
        CheckMarkup(text, limits);
        using var xml = XmlReader.Create(new StringReader(text.TrimStart()), PackageReader.Settings(limits));
        var formats = new SpreadsheetFormats();
        var grid = new GridBuilder(limits);
        var sheet = new SpreadsheetSheet(grid, formats, limits);
        while (xml.Next(limits))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Worksheet")
            {
                sheet.Read(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                Take(xml, formats, sheet);
            }

            if (formats.Count > limits.Styles)
            {
                throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Styles), limits.Styles);
            }
        }

        return grid.Build(WorkbookContent.XmlSpreadsheet);
    }

    private static void Take(XmlReader xml, SpreadsheetFormats formats, SpreadsheetSheet sheet)
    {
        switch (xml.LocalName)
        {
            case "Style":
                formats.Begin(xml);
                break;
            case "NumberFormat":
                formats.SetFormat(xml);
                break;
            case "Date1904":
                sheet.Date1904 = true;
                break;
        }
    }

    /// <summary>The XML reader keeps what stands between two brackets whole, and looks at a long tag over and over.</summary>
    private static void CheckMarkup(string text, ReadLimits limits)
    {
        for (int at = 0, next; at < text.Length; at = next + 1)
        {
            next = text.AsSpan(at).IndexOfAny('<', '>') is >= 0 and var step ? at + step : text.Length;
            if (next - at > limits.MarkupBytes)
            {
                throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.MarkupBytes), limits.MarkupBytes);
            }
        }
    }
}
