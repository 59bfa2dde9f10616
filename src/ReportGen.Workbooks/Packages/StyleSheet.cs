using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Packages;

/// <summary>The number format of each cell style: all that reading needs of styles.xml.</summary>
internal sealed class StyleSheet
{
    private readonly List<string> _formats = [];

    /// <summary>The formats of styles that are known already.</summary>
    public StyleSheet(IEnumerable<string> formats) => _formats.AddRange(formats);

    /// <summary>The format code of a cell style; General for a style that the file does not define.</summary>
    public string FormatOf(int style) => style >= 0 && style < _formats.Count ? _formats[style] : "General";

    public static StyleSheet Read(PackageReader package, string? part)
    {
        var sheet = new StyleSheet([]);
        if (part is null || !package.Has(part))
        {
            return sheet;
        }

        var own = new Dictionary<int, string>();
        using var xml = package.OpenXml(part);
        var inCellFormats = false;
        while (xml.Next(package.Limits))
        {
            if (xml.LocalName == "cellXfs")
            {
                inCellFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                own[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "General";
            }
            else if (inCellFormats && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var id = Number(xml, "numFmtId");
                sheet._formats.Add(own.TryGetValue(id, out var code) ? code : NumberFormat.BuiltIn(id) ?? "General");
                if (sheet._formats.Count > package.Limits.Styles)
                {
                    throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Styles), package.Limits.Styles);
                }
            }
        }

        return sheet;
    }

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
