using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Annotation;

/// <summary>What must be known of a style sheet before styles can be added: how many of each there are, which are filled and how, the usual font.</summary>
internal sealed class StyleFacts
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<int> _fillOfStyle = [];
    private readonly Dictionary<int, CellFill> _fills = [];

    private StyleFacts()
    {
    }

    /// <summary>Of a workbook without a style sheet.</summary>
    public static StyleFacts None { get; } = new();

    /// <summary>The first font, which widths are counted in.</summary>
    public CellFont Normal { get; private set; } = CellFont.Usual;

    /// <summary>How many children a section has, once the file format's own first ones are counted.</summary>
    public int CountOf(string section) => Math.Max(_counts.GetValueOrDefault(section), StyleSections.DefaultsOf(section));

    /// <summary>The fill of a cell style; null where it shows no plain colour.</summary>
    public CellFill? FillOf(int style) => style >= 0 && style < _fillOfStyle.Count ? FillAt(_fillOfStyle[style]) : null;

    /// <summary>A fill by its own number; null where it is no plain colour.</summary>
    public CellFill? FillAt(int fill) => _fills.GetValueOrDefault(fill);

    public static StyleFacts Scan(PackageReader package, string part)
    {
        var facts = new StyleFacts();
        var section = "";
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                section = xml.LocalName;
            }
            else if (xml.NodeType == XmlNodeType.Element && section.Length > 0)
            {
                facts.Look(xml, section);
            }
        }

        return facts._counts.GetValueOrDefault("cellXfs") <= package.Limits.Styles
            ? facts
            : throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Styles), package.Limits.Styles);
    }

    private void Look(XmlReader xml, string section)
    {
        if (xml.Depth == 2)
        {
            _counts[section] = _counts.GetValueOrDefault(section) + 1;
        }

        switch (section)
        {
            case "cellXfs" when xml.Depth == 2:
                _fillOfStyle.Add(int.TryParse(xml.GetAttribute("fillId"), NumberStyles.None, CultureInfo.InvariantCulture, out var fill) ? fill : 0);
                break;
            case "fills" when xml.Depth == 3 && xml.LocalName == "patternFill" && xml.GetAttribute("patternType") == "solid":
                _fills[_counts[section] - 1] = new CellFill([], []);
                break;
            case "fills" when xml.Depth == 4 && _fills.TryGetValue(_counts[section] - 1, out var there):
                _fills[_counts[section] - 1] = there.With(xml);
                break;
            case "fonts" when xml.Depth == 3 && _counts[section] == 1:
                LookAtFont(xml);
                break;
        }
    }

    private void LookAtFont(XmlReader xml)
    {
        if (xml.LocalName == "sz" && double.TryParse(xml.GetAttribute("val"), NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && size is > 0 and < 100)
        {
            Normal = Normal with { Size = size };
        }
        else if (xml.LocalName == "name" && xml.GetAttribute("val") is { Length: > 0 } name)
        {
            Normal = Normal with { Name = name };
        }
    }
}
