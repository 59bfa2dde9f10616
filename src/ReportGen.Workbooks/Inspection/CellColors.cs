using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>
/// Which cell styles write in the colour of their background. White is known however it is written, any other colour only where both are written alike; a
/// pattern or a rule that colours cells is not looked at.
/// </summary>
internal sealed class CellColors
{
    private const string White = "FFFFFF";
    private const string Unknown = "";
    private const string Pattern = "pattern";

    private readonly HashSet<int> _hiding = [];

    private CellColors()
    {
    }

    public bool HidesAny => _hiding.Count > 0;

    /// <summary>True for the number of a style, as a cell writes it.</summary>
    public bool Hides(string? style) => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _hiding.Contains(number);

    public static CellColors Read(PackageReader package, string? part)
    {
        var colors = new CellColors();
        if (part is null || !package.Has(part)) return colors;

        var (fonts, fills, section, styles) = (new List<string>(), new List<string>(), "", 0);
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Depth == 1) section = xml.LocalName;
            switch (section, xml.LocalName)
            {
                case ("fonts", "font"):
                    fonts.Add(Unknown);
                    break;
                case ("fonts", "color"):
                    fonts[^1] = ColorOf(xml);
                    break;
                case ("fills", "fill"):
                    fills.Add(Unknown);
                    break;
                case ("fills", "patternFill"):
                    fills[^1] = xml.GetAttribute("patternType") switch { null or "none" => White, "solid" => Unknown, _ => Pattern };
                    break;
                case ("fills", "fgColor") when fills[^1] == Unknown:
                    fills[^1] = ColorOf(xml);
                    break;
                case ("cellXfs", "xf"):
                    if (At(fonts, xml, "fontId", Unknown) is { Length: > 0 } font && font == At(fills, xml, "fillId", White)) colors._hiding.Add(styles);
                    styles++;
                    break;
            }
        }

        return colors;
    }

    // Colour 0 of a theme is the paper, 9 and 1 of the old palette are white; a tint makes another colour of any of them.
    private static string ColorOf(XmlReader xml) =>
        xml.GetAttribute("tint") is { } tint && tint != "0" ? Unknown
        : xml.GetAttribute("rgb") is { Length: >= 6 } rgb ? rgb[^6..].ToUpperInvariant()
        : xml.GetAttribute("theme") is { } theme ? theme == "0" ? White : "theme " + theme
        : xml.GetAttribute("indexed") is { } indexed ? indexed is "9" or "1" ? White : "indexed " + indexed
        : Unknown;

    private static string At(List<string> colors, XmlReader xml, string attribute, string otherwise) =>
        int.TryParse(xml.GetAttribute(attribute) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < colors.Count ? colors[number] : otherwise;
}
