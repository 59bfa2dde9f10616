using System.Globalization;
using System.IO.Compression;
using System.Xml;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Benchmarks.Floor;

/// <summary>The cells of the first sheet as they are stored. Read with the platform's own XmlReader: any parser of ours would be a product, not a floor.</summary>
internal static class FloorInput
{
    /// <summary>Row by row; a cell's column is its index + 1.</summary>
    public static List<FloorCell[]> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file, writable: false));
        var texts = ReadTexts(zip);
        var rows = new List<FloorCell[]>();
        using var xml = Open(zip, "xl/worksheets/sheet1.xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                rows.Add(new FloorCell[FloorLayout.Columns]);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" && !xml.IsEmptyElement)
            {
                _ = CellAddress.TryParse(xml.GetAttribute("r"), out var address);
                var isText = xml.GetAttribute("t") == "s";
                xml.ReadToDescendant("v");
                var stored = xml.ReadElementContentAsString();
                rows[^1][address.Column - 1] = isText ? new FloorCell(texts[int.Parse(stored, CultureInfo.InvariantCulture)], false) : new FloorCell(stored, true);
            }
        }

        return rows;
    }

    private static List<string> ReadTexts(ZipArchive zip)
    {
        var texts = new List<string>();
        using var xml = Open(zip, "xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Text)
            {
                texts.Add(xml.Value);
            }
        }

        return texts;
    }

    private static XmlReader Open(ZipArchive zip, string part) => XmlReader.Create(zip.GetEntry(part)!.Open(), new XmlReaderSettings { CloseInput = true, IgnoreWhitespace = true });
}

/// <summary>What a cell stores.</summary>
internal readonly record struct FloorCell(string? Stored, bool IsNumber);
