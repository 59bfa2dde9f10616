using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Layout;

/// <summary>
/// The style sheet of a layout: what each style means for a text, and twins of each style. One marks its text as text: Excel would make a
/// formula of <c>=1+1</c> as soon as somebody edits the cell; the twin's quote prefix keeps it a text for ever. The others show numbers in the
/// ways people print them (<c>1,023</c>, <c>3.0</c>), so that a number is stored as a number and still looks as it did in the form.
/// </summary>
internal sealed class LayoutStyles
{
    /// <summary>How numbers are printed in forms, with the ids that the file format gives these codes; ids from 4000 on are our own, far from those of any drawing.</summary>
    private static readonly (int Id, string Code)[] PrintedFormats =
    [
        (0, "General"), (1, "0"), (4000, "0.0"), (2, "0.00"), (4001, "0.000"), (3, "#,##0"), (4002, "#,##0.0"), (4, "#,##0.00"),
        (9, "0%"), (4003, "0.0%"), (10, "0.00%"),
    ];

    /// <summary>The bound is for a run whose forms have nothing but different numbers.</summary>
    private const int MostKept = 4_096;

    private readonly ConcurrentDictionary<ShownNumber, int?> _showing = new();
    private readonly List<CellStyle> _styles;
    private readonly XDocument _drawn;
    private readonly Lazy<byte[]> _withTwins;
    private readonly Lazy<LayoutStyles> _written;
    private readonly Lazy<StyleSheet> _writtenFormats;

    private LayoutStyles(XDocument drawn, List<CellStyle> styles, CellFont standard)
    {
        (_drawn, _styles, Standard) = (drawn, styles, standard);
        _withTwins = new Lazy<byte[]>(AddTwins);
        _written = new Lazy<LayoutStyles>(() => Read(WithTwins));
        _writtenFormats = new Lazy<StyleSheet>(() => new StyleSheet(Written._styles.Select(s => s.NumberFormat)));
    }

    /// <summary>The style sheet with the twins of all styles behind the originals; made when the first form is written.</summary>
    public byte[] WithTwins => _withTwins.Value;

    /// <summary>The styles of the written forms, as whoever opens one reads them.</summary>
    public LayoutStyles Written => _written.Value;

    /// <summary>Their number formats.</summary>
    public StyleSheet WrittenFormats => _writtenFormats.Value;

    /// <summary>The face of the Normal style, which is the measure of column widths.</summary>
    public CellFont Standard { get; }

    public CellStyle this[int style] => _styles[Known(style)];

    /// <summary>The style that shows the same and is text for ever.</summary>
    public int TextTwinOf(int style) => _styles.Count + Known(style) * TwinsPerStyle;

    /// <summary>The style, or its twin, in which a number shows as a text; null where no common format does.</summary>
    public int? StyleShowing(decimal number, string text, int style)
    {
        // The same few numbers stand in all forms: 1.00, 100, 98.5.
        var key = new ShownNumber(number, text, style);
        if (_showing.TryGetValue(key, out var known))
        {
            return known;
        }

        var found = FindShowing(number, text, style);
        if (_showing.Count < MostKept)
        {
            _showing.TryAdd(key, found);
        }

        return found;
    }

    private int? FindShowing(decimal number, string text, int style)
    {
        if (NumberFormat.Reproduces(number, this[style].NumberFormat, text))
        {
            return style;
        }

        var format = Array.FindIndex(PrintedFormats, f => NumberFormat.Reproduces(number, f.Code, text));
        return format < 0 ? null : TextTwinOf(style) + 1 + format;
    }

    public static LayoutStyles Read(byte[] part)
    {
        var xml = XDocument.Load(new MemoryStream(part));
        var root = xml.Root!;
        var fonts = Children(root, "fonts").Select(FontOf).DefaultIfEmpty(new CellFont("Calibri", 11, false)).ToList();
        var formats = Children(root, "numFmts").GroupBy(f => Number(f, "numFmtId")).ToDictionary(g => g.Key, g => (string?)g.Last().Attribute("formatCode") ?? "General");
        var edges = Children(root, "borders").Select(EdgesOf).ToList();
        var styles = Children(root, "cellXfs").Select(x => StyleOf(x, fonts, formats, edges)).DefaultIfEmpty(new CellStyle(fonts[0], "General", false, false));
        return new LayoutStyles(xml, [.. styles], fonts[0]);
    }

    private static int TwinsPerStyle => 1 + PrintedFormats.Length;

    private int Known(int style) => Math.Clamp(style, 0, _styles.Count - 1);

    private byte[] AddTwins()
    {
        var xml = new XDocument(_drawn);
        AddFormats(xml.Root!);
        var cellXfs = Child(xml.Root!, "cellXfs");
        var originals = cellXfs?.Elements().ToList() ?? [];
        foreach (var original in originals)
        {
            cellXfs!.Add(Twin(original, "quotePrefix", "1"));
            cellXfs.Add(PrintedFormats.Select(f => Twin(original, "numFmtId", f.Id.ToString(CultureInfo.InvariantCulture))));
        }

        cellXfs?.SetAttributeValue("count", originals.Count * (1 + TwinsPerStyle));
        return LayoutPackage.Bytes(xml);
    }

    private static XElement Twin(XElement original, string attribute, string value)
    {
        var twin = new XElement(original);
        twin.SetAttributeValue(attribute, value);
        twin.SetAttributeValue("applyNumberFormat", "1");
        return twin;
    }

    private static void AddFormats(XElement root)
    {
        var ns = root.Name.Namespace;
        if (Child(root, "numFmts") is not { } formats)
        {
            root.AddFirst(formats = new XElement(ns + "numFmts"));
        }

        foreach (var (id, code) in PrintedFormats.Where(f => f.Id >= 4000))
        {
            formats.Add(new XElement(ns + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code)));
        }

        formats.SetAttributeValue("count", formats.Elements().Count());
    }

    private static CellStyle StyleOf(XElement xf, List<CellFont> fonts, Dictionary<int, string> formats, List<CellEdges> edges)
    {
        var alignment = xf.Elements().FirstOrDefault(e => e.Name.LocalName == "alignment");
        var format = Number(xf, "numFmtId");
        return new CellStyle(
            fonts[Math.Clamp(Number(xf, "fontId"), 0, fonts.Count - 1)],
            formats.GetValueOrDefault(format) ?? NumberFormat.BuiltIn(format) ?? "General",
            IsSet(alignment, "wrapText"),
            IsSet(alignment, "shrinkToFit"))
        {
            IsTop = (string?)alignment?.Attribute("vertical") == "top",
            Horizontal = Enum.TryParse<HorizontalPlace>((string?)alignment?.Attribute("horizontal"), ignoreCase: true, out var place) ? place : HorizontalPlace.General,
            Edges = edges.ElementAtOrDefault(Number(xf, "borderId")),
        };
    }

    private static CellEdges EdgesOf(XElement border)
    {
        bool Has(string side) => (string?)Child(border, side)?.Attribute("style") is { } style && style != "none";
        return (Has("top") ? CellEdges.Top : 0) | (Has("right") ? CellEdges.Right : 0) | (Has("bottom") ? CellEdges.Bottom : 0) | (Has("left") ? CellEdges.Left : 0);
    }

    private static CellFont FontOf(XElement font)
    {
        var size = (string?)Child(font, "sz")?.Attribute("val");
        var bold = Child(font, "b");
        return new CellFont(
            (string?)Child(font, "name")?.Attribute("val") ?? "Calibri",
            double.TryParse(size, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : 11,
            bold is not null && (string?)bold.Attribute("val") is not ("0" or "false"));
    }

    private static bool IsSet(XElement? element, string attribute) => (string?)element?.Attribute(attribute) is "1" or "true";

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    private static IEnumerable<XElement> Children(XElement root, string name) => Child(root, name)?.Elements() ?? [];

    private static int Number(XElement element, string attribute) =>
        int.TryParse((string?)element.Attribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>A number as it was printed in a cell of a style. Equal ones nearly always have equal texts: the text alone decides where it is kept.</summary>
    private readonly record struct ShownNumber(decimal Number, string Text, int Style)
    {
        public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal) ^ Style;
    }
}
