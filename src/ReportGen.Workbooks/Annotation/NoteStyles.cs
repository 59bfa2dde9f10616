using System.Xml.Linq;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Patching;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// The styles that notes need, behind those of the workbook: for each noted cell's style a twin that differs in its fill alone, and a few for
/// the sheet of notes.
/// </summary>
internal sealed class NoteStyles
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string HeadingGrey = "FFD9D9D9";

    private static readonly string[] Sides = ["left", "right", "top", "bottom"];

    private readonly OfficeNames _names;
    private readonly StyleFacts _facts;
    private readonly string? _part;
    private readonly List<NoteStyle> _added = [];
    private readonly List<(NoteLevel? Level, CellFill? Covered)> _fills = [];

    private NoteStyles(OfficeNames names, string? part, StyleFacts facts) => (_names, _part, _facts) = (names, part, facts);

    /// <summary>A style as it is added.</summary>
    /// <param name="Base">The style it differs from; null for one of the sheet of notes.</param>
    /// <param name="Level">The colour; null for none.</param>
    /// <param name="List">Its use in the sheet of notes.</param>
    private sealed record NoteStyle(int? Base, NoteLevel? Level, ListStyle List = ListStyle.None);

    /// <summary>The workbook's usual font.</summary>
    public CellFont Normal => _facts.Normal;

    public static NoteStyles Of(PackageReader package, string? part, OfficeNames names)
    {
        var there = part is not null && package.Has(part) ? part : null;
        return new NoteStyles(names, there, there is null ? StyleFacts.None : StyleFacts.Scan(package, there));
    }

    /// <summary>The index of the style that shows the same in the colour of a level.</summary>
    public int TwinOf(int style, NoteLevel level) => IndexOf(new NoteStyle(style < _facts.CountOf("cellXfs") ? style : 0, level));

    /// <summary>The index of a style for the sheet of notes.</summary>
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
            if (FillOf(style) is { } fill && !_fills.Contains(fill))
            {
                _fills.Add(fill);
            }
        }

        return _facts.CountOf("cellXfs") + _added.IndexOf(style);
    }

    /// <summary>The colour of a style and what it covers; null where the style has none.</summary>
    private (NoteLevel? Level, CellFill? Covered)? FillOf(NoteStyle style) =>
        style.Level is not null ? (style.Level, style.Base is { } index ? _facts.FillOf(index) : null)
        : style.List == ListStyle.Heading ? (null, null)
        : null;

    /// <summary>What is added to a section; twins are made of the styles that were met on the way.</summary>
    private IEnumerable<XElement> Additions(string section, IReadOnlyDictionary<int, XElement> met)
    {
        XNamespace ns = _names.Main;
        return section switch
        {
            "fills" => _fills.Select(f => f.Level is { } level ? CellFill.Over(ns, level, f.Covered) : CellFill.Solid(ns, [("rgb", HeadingGrey)], [("indexed", "64")])),
            "fonts" => [Font(ns, 0, new XElement(ns + "b")), Font(ns, 0, new XElement(ns + "u"), "FF0563C1"), Font(ns, NoteSheetRows.TitleLarger, new XElement(ns + "b"))],
            "borders" => [new XElement(ns + "border", Sides.Select(s => new XElement(ns + s, new XAttribute("style", "thin"), new XElement(ns + "color", new XAttribute("indexed", 64)))), new XElement(ns + "diagonal"))],
            "cellXfs" => _added.Select(a => XfOf(a, met)),
            _ => [],
        };
    }

    private XElement Font(XNamespace ns, int larger, XElement effect, string? colour = null) => new(
        ns + "font",
        effect,
        new XElement(ns + "sz", new XAttribute("val", Normal.Size + larger)),
        colour is null ? null : new XElement(ns + "color", new XAttribute("rgb", colour)),
        new XElement(ns + "name", new XAttribute("val", Normal.Name)));

    private XElement XfOf(NoteStyle style, IReadOnlyDictionary<int, XElement> met)
    {
        XNamespace ns = _names.Main;
        var xf = style.Base is { } index && met.TryGetValue(index, out var original) ? new XElement(original) : ListXf(ns, style.List);
        if (FillOf(style) is { } fill)
        {
            xf.SetAttributeValue("fillId", _facts.CountOf("fills") + _fills.IndexOf(fill));
            xf.SetAttributeValue("applyFill", 1);
        }

        return xf;
    }

    private XElement ListXf(XNamespace ns, ListStyle style) => new(
        ns + "xf",
        new XAttribute("numFmtId", 0),
        new XAttribute("fontId", FontOf(style)),
        new XAttribute("fillId", 0),
        new XAttribute("borderId", style is ListStyle.Title or ListStyle.Line or ListStyle.None ? 0 : _facts.CountOf("borders")),
        new XAttribute("quotePrefix", 1),
        new XAttribute("applyFont", 1),
        new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(ns + "alignment", new XAttribute("horizontal", style is ListStyle.Title or ListStyle.Heading ? "center" : "left"), new XAttribute("vertical", style is ListStyle.Title or ListStyle.Heading ? "center" : "top"), new XAttribute("wrapText", 1)));

    private int FontOf(ListStyle style) => style switch
    {
        ListStyle.Heading => _facts.CountOf("fonts"),
        ListStyle.Link => _facts.CountOf("fonts") + 1,
        ListStyle.Title => _facts.CountOf("fonts") + 2,
        _ => 0,
    };
}
