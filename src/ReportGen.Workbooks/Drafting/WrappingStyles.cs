using System.Globalization;
using System.Xml.Linq;

namespace ReportGen.Workbooks.Drafting;

/// <summary>Styles in which long texts go on in the next line: a filled-in value of any length must be printed whole, so cells for values need one.</summary>
internal sealed class WrappingStyles
{
    private readonly XElement? _cellXfs;
    private readonly Dictionary<int, int> _twins = [];

    public WrappingStyles(XDocument styles)
    {
        Xml = styles;
        _cellXfs = styles.Root!.Elements().FirstOrDefault(e => e.Name.LocalName == "cellXfs");
    }

    public XDocument Xml { get; }

    /// <summary>The style itself where it wraps or shrinks its text, else a twin that wraps.</summary>
    public int Of(int style)
    {
        if (_cellXfs is null || _cellXfs.Elements().ElementAtOrDefault(style) is not { } original)
        {
            return style;
        }

        var alignment = original.Elements().FirstOrDefault(e => e.Name.LocalName == "alignment");
        if ((string?)alignment?.Attribute("wrapText") is "1" or "true" || (string?)alignment?.Attribute("shrinkToFit") is "1" or "true")
        {
            return style;
        }

        if (!_twins.TryGetValue(style, out var twin))
        {
            _twins[style] = twin = _cellXfs.Elements().Count();
            _cellXfs.Add(Twin(original));
            _cellXfs.SetAttributeValue("count", (twin + 1).ToString(CultureInfo.InvariantCulture));
        }

        return twin;
    }

    private static XElement Twin(XElement original)
    {
        var twin = new XElement(original);
        var alignment = twin.Elements().FirstOrDefault(e => e.Name.LocalName == "alignment");
        if (alignment is null)
        {
            twin.AddFirst(alignment = new XElement(original.Name.Namespace + "alignment", new XAttribute("vertical", "center")));
        }

        alignment.SetAttributeValue("wrapText", "1");
        twin.SetAttributeValue("applyAlignment", "1");
        return twin;
    }
}
