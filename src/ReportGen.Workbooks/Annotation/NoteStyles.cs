using System.Xml.Linq;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// The styles that notes need, behind those of the workbook: for each noted cell's style a twin that differs in its fill alone, and three for
/// the list of notes.
/// </summary>
internal sealed class NoteStyles
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    /// <summary>Light red, yellow and blue, as office programs propose them: black text stays readable on them.</summary>
    private static readonly (NoteLevel Level, string Colour)[] Colours = [(NoteLevel.Hint, "FFDDEBF7"), (NoteLevel.Warning, "FFFFEB9C"), (NoteLevel.Error, "FFFFC7CE")];

    private readonly OfficeNames _names;
    private readonly Dictionary<string, int> _counts;
    private readonly string? _part;
    private readonly List<NoteStyle> _added = [];

    private NoteStyles(OfficeNames names, string? part, Dictionary<string, int> counts) => (_names, _part, _counts) = (names, part, counts);

    /// <summary>A style as it is added.</summary>
    /// <param name="Base">The style it differs from; null for one of the list's.</param>
    /// <param name="Level">The colour; null for none.</param>
    /// <param name="List">Its use in the list.</param>
    private sealed record NoteStyle(int? Base, NoteLevel? Level, ListStyle List = ListStyle.None);

    public static NoteStyles Of(PackageReader package, string? part, OfficeNames names)
    {
        var there = part is not null && package.Has(part) ? part : null;
        return new NoteStyles(names, there, there is null ? [] : StyleSections.Count(package, there));
    }

    /// <summary>The index of the style that shows the same in the colour of a level.</summary>
    public int TwinOf(int style, NoteLevel level) => IndexOf(new NoteStyle(style < CountOf("cellXfs") ? style : 0, level));

    /// <summary>The index of a style for the list of notes.</summary>
    public int StyleOf(ListStyle style, NoteLevel? level = null) => IndexOf(new NoteStyle(null, level, style));

    /// <summary>Writes the style sheet with what was asked for.</summary>
    public void Write(PackageReader package, PackagePatch patch, WorkbookParts parts)
    {
        if (_added.Count == 0)
        {
            return;
        }

        if (_part is not null)
        {
            patch.Change(_part, XmlCopy.Of(package, _part, new StyleSections(_names, Additions)));
            return;
        }

        var part = patch.Add("xl/styles{0}.xml", ContentType, XmlCopy.Write(writer =>
        {
            writer.WriteStartElement("styleSheet", _names.Main);
            new StyleSections(_names, Additions).WriteAll(writer);
            writer.WriteEndElement();
        }), numbered: false);
        patch.Relate(parts.Workbook, _names.Kind("styles"), part);
    }

    private int IndexOf(NoteStyle style)
    {
        if (!_added.Contains(style))
        {
            _added.Add(style);
        }

        return CountOf("cellXfs") + _added.IndexOf(style);
    }

    /// <summary>How many there are once the file format's own first ones are counted.</summary>
    private int CountOf(string section) => Math.Max(_counts.GetValueOrDefault(section), StyleSections.DefaultsOf(section));

    /// <summary>What is added to a section; twins are made of the styles that were met on the way.</summary>
    private IEnumerable<XElement> Additions(string section, IReadOnlyDictionary<int, XElement> met)
    {
        XNamespace ns = _names.Main;
        return section switch
        {
            "fills" => Colours.Select(c => new XElement(ns + "fill", new XElement(ns + "patternFill", new XAttribute("patternType", "solid"), new XElement(ns + "fgColor", new XAttribute("rgb", c.Colour)), new XElement(ns + "bgColor", new XAttribute("indexed", 64))))),
            "fonts" => [Font(ns, new XElement(ns + "b"), null), Font(ns, new XElement(ns + "u"), "FF0563C1")],
            "cellXfs" => _added.Select(a => XfOf(a, met)),
            _ => [],
        };
    }

    private static XElement Font(XNamespace ns, XElement effect, string? colour) => new(
        ns + "font",
        effect,
        new XElement(ns + "sz", new XAttribute("val", 11)),
        colour is null ? null : new XElement(ns + "color", new XAttribute("rgb", colour)),
        new XElement(ns + "name", new XAttribute("val", "宋体")));

    private XElement XfOf(NoteStyle style, IReadOnlyDictionary<int, XElement> met)
    {
        XNamespace ns = _names.Main;
        var xf = style.Base is { } index && met.TryGetValue(index, out var original)
            ? new XElement(original)
            : new XElement(ns + "xf", new XAttribute("numFmtId", 0), new XAttribute("fontId", FontOf(style.List)), new XAttribute("fillId", 0), new XAttribute("borderId", 0));
        if (style.List != ListStyle.None)
        {
            xf.SetAttributeValue("quotePrefix", 1);
            xf.SetAttributeValue("applyFont", 1);
            xf.SetAttributeValue("applyAlignment", 1);
            xf.Add(new XElement(ns + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", 1)));
        }

        if (style.Level is { } level)
        {
            xf.SetAttributeValue("fillId", CountOf("fills") + Array.FindIndex(Colours, c => c.Level == level));
            xf.SetAttributeValue("applyFill", 1);
        }

        return xf;
    }

    private int FontOf(ListStyle style) => style switch
    {
        ListStyle.Heading => CountOf("fonts"),
        ListStyle.Link => CountOf("fonts") + 1,
        _ => 0,
    };
}

/// <summary>What a cell in the list of notes is for.</summary>
internal enum ListStyle
{
    None,
    Heading,
    Text,
    Link,
}
