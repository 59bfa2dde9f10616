using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Composing;

/// <summary>The style sheet of a composed workbook: every style once, in the order in which cells ask for it.</summary>
internal sealed class ComposedStyles
{
    /// <summary>Ids below are the file format's own.</summary>
    private const int FirstOwnFormat = 164;

    /// <summary>Every workbook has these two, used or not.</summary>
    private static readonly string[] Fills = ["none", "gray125"];

    private static readonly XNamespace Ns = ComposedWorkbook.Main;

    private readonly List<(ComposedStyle Style, bool IsText)> _styles = [];
    private readonly Dictionary<(ComposedStyle, bool), int> _index = [];

    /// <param name="normal">The face that column widths are measured by.</param>
    public ComposedStyles(ComposedStyle normal) => IndexOf(normal, false);

    /// <param name="style">How the cell is shown.</param>
    /// <param name="isText">True where the text would become a formula as soon as somebody edits the cell.</param>
    public int IndexOf(ComposedStyle style, bool isText)
    {
        if (!_index.TryGetValue((style, isText), out var index))
        {
            _index[(style, isText)] = index = _styles.Count;
            _styles.Add((style, isText));
        }

        return index;
    }

    public XElement ToXml()
    {
        var fonts = _styles.Select(s => (s.Style.Font, s.Style.Size, s.Style.Bold)).Distinct().ToList();
        var edges = _styles.Select(s => s.Style.Edges).Prepend(CellEdges.None).Distinct().ToList();
        var formats = _styles.Select(s => s.Style.Format).Where(f => f != NumberFormat.General).Distinct().ToList();
        return new XElement(
            Ns + "styleSheet",
            formats.Count == 0 ? null : Counted("numFmts", formats.Select((f, i) => new XElement(Ns + "numFmt", new XAttribute("numFmtId", FirstOwnFormat + i), new XAttribute("formatCode", f)))),
            Counted("fonts", fonts.Select(f => FontOf(f.Font, f.Size, f.Bold))),
            Counted("fills", Fills.Select(p => new XElement(Ns + "fill", new XElement(Ns + "patternFill", new XAttribute("patternType", p))))),
            Counted("borders", edges.Select(BorderOf)),
            Counted("cellStyleXfs", [new XElement(Ns + "xf", Ids(0, 0, 0))]),
            Counted("cellXfs", _styles.Select(s => StyleOf(
                s.Style,
                s.IsText,
                s.Style.Format == NumberFormat.General ? 0 : FirstOwnFormat + formats.IndexOf(s.Style.Format),
                fonts.IndexOf((s.Style.Font, s.Style.Size, s.Style.Bold)),
                edges.IndexOf(s.Style.Edges)))));
    }

    private static XElement StyleOf(ComposedStyle style, bool isText, int format, int font, int border) => new(
        Ns + "xf",
        Ids(format, font, border),
        new XAttribute("xfId", 0),
        isText ? new XAttribute("quotePrefix", 1) : null,
        new XAttribute("applyNumberFormat", 1),
        new XAttribute("applyFont", 1),
        new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(
            Ns + "alignment",
            new XAttribute("horizontal", style.Horizontal.ToString().ToLowerInvariant()),
            new XAttribute("vertical", "center"),
            new XAttribute("wrapText", 1)));

    private static XAttribute[] Ids(int format, int font, int border) =>
        [new("numFmtId", format), new("fontId", font), new("fillId", 0), new("borderId", border)];

    private static XElement FontOf(string name, double size, bool bold) => new(
        Ns + "font",
        bold ? new XElement(Ns + "b") : null,
        new XElement(Ns + "sz", new XAttribute("val", size.ToString(CultureInfo.InvariantCulture))),
        new XElement(Ns + "name", new XAttribute("val", name)));

    private static XElement BorderOf(CellEdges edges) => new(
        Ns + "border",
        EdgeOf("left", edges, CellEdges.Left),
        EdgeOf("right", edges, CellEdges.Right),
        EdgeOf("top", edges, CellEdges.Top),
        EdgeOf("bottom", edges, CellEdges.Bottom),
        new XElement(Ns + "diagonal"));

    private static XElement EdgeOf(string name, CellEdges edges, CellEdges edge) =>
        edges.HasFlag(edge) ? new XElement(Ns + name, new XAttribute("style", "thin"), new XElement(Ns + "color", new XAttribute("auto", 1))) : new XElement(Ns + name);

    private static XElement Counted(string name, IEnumerable<XElement> children)
    {
        var all = children.ToList();
        return new XElement(Ns + name, new XAttribute("count", all.Count), all);
    }
}
