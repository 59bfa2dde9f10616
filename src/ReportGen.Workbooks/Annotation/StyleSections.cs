using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>Adds to the fonts, fills and cell styles of a style sheet; a section that is missing is made, with what the file format wants first in it.</summary>
/// <param name="names">The namespaces of the workbook.</param>
/// <param name="additions">What is added to a section, made of the cell styles that were met.</param>
internal sealed class StyleSections(OfficeNames names, Func<string, IReadOnlyDictionary<int, XElement>, IEnumerable<XElement>> additions) : XmlEdit
{
    /// <summary>In the order that the file format wants.</summary>
    private static readonly string[] Order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

    private static readonly string[] Patterns = ["none", "gray125"];
    private static readonly string[] Sides = ["left", "right", "top", "bottom", "diagonal"];
    private static readonly string[] Indexes = ["numFmtId", "fontId", "fillId", "borderId"];

    private readonly Dictionary<int, XElement> _styles = [];
    private readonly HashSet<string> _seen = [];
    private XElement? _style;
    private string _section = "";
    private int _children;

    /// <summary>How many elements a section begins with where it has none.</summary>
    public static int DefaultsOf(string section) => section switch
    {
        "fills" => 2,
        "fonts" or "borders" or "cellStyleXfs" or "cellXfs" => 1,
        _ => 0,
    };

    /// <summary>All sections of a new style sheet.</summary>
    public void WriteAll(XmlWriter writer) => AddMissing(writer, before: "cellStyles");

    public override void BeforeStart(XmlReader xml, XmlWriter writer)
    {
        if (xml.Depth == 1)
        {
            AddMissing(writer, xml.LocalName);
            _seen.Add(_section = xml.LocalName);
            _children = 0;
        }
        else if (xml.Depth == 2 && Child() && _section == "cellXfs")
        {
            _style = new XElement((XNamespace)names.Main + "xf", AttributesOf(xml));
            _styles[_styles.Count] = _style;
        }
        else if (xml.Depth == 3 && _section == "cellXfs" && xml.LocalName is "alignment" or "protection")
        {
            _style?.Add(new XElement((XNamespace)names.Main + xml.LocalName, AttributesOf(xml)));
        }
    }

    public override bool WriteAttributes(XmlReader xml, XmlWriter writer)
    {
        if (xml.Depth != 1 || !additions(xml.LocalName, _styles).Any())
        {
            return false;
        }

        // The count is for programs in a hurry; without it, they count.
        CopyAttributes(xml, writer, "count");
        return true;
    }

    public override void BeforeEnd(XmlReader xml, XmlWriter writer)
    {
        if (xml.Depth == 1)
        {
            Add(writer, xml.LocalName, _children);
        }
        else if (xml.Depth == 0)
        {
            AddMissing(writer, before: "cellStyles");
        }
    }

    private bool Child() => ++_children > 0;

    private static List<XAttribute> AttributesOf(XmlReader xml)
    {
        var attributes = new List<XAttribute>();
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix.Length == 0 && xml.LocalName != "xmlns")
            {
                attributes.Add(new XAttribute(xml.LocalName, xml.Value));
            }
        }

        xml.MoveToElement();
        return attributes;
    }

    /// <summary>The sections that belong in front of one and are not there.</summary>
    private void AddMissing(XmlWriter writer, string before)
    {
        var end = Array.IndexOf(Order, before);
        foreach (var section in Order.Take(Math.Max(end, 0)).Where(s => DefaultsOf(s) > 0 && _seen.Add(s)))
        {
            writer.WriteStartElement(section, names.Main);
            Add(writer, section, there: 0);
            writer.WriteEndElement();
        }
    }

    private void Add(XmlWriter writer, string section, int there)
    {
        foreach (var element in Defaults(names.Main, section).Skip(there).Concat(additions(section, _styles)))
        {
            element.WriteTo(writer);
        }
    }

    private static IEnumerable<XElement> Defaults(XNamespace ns, string section) => section switch
    {
        "fonts" => [new XElement(ns + "font", new XElement(ns + "sz", new XAttribute("val", 11)), new XElement(ns + "name", new XAttribute("val", CellFont.Song)))],
        "fills" => Patterns.Select(p => new XElement(ns + "fill", new XElement(ns + "patternFill", new XAttribute("patternType", p)))),
        "borders" => [new XElement(ns + "border", Sides.Select(s => new XElement(ns + s)))],
        "cellStyleXfs" or "cellXfs" => [new XElement(ns + "xf", Indexes.Select(a => new XAttribute(a, 0.ToString(CultureInfo.InvariantCulture))))],
        _ => [],
    };
}
