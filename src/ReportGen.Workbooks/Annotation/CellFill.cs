using System.Xml;
using System.Xml.Linq;

namespace ReportGen.Workbooks.Annotation;

/// <summary>
/// A plain fill, as the attributes of its two colours. Of a plain fill only the front is seen, so a fill of ours keeps the one that it covers
/// in its back: when the copy comes back, by whatever program it was saved, the cell gets its own colour again.
/// </summary>
/// <param name="Front">The colour that is seen.</param>
/// <param name="Back">The colour that is not seen.</param>
internal sealed record CellFill(IReadOnlyList<(string Name, string Value)> Front, IReadOnlyList<(string Name, string Value)> Back)
{
    /// <summary>Light red, yellow and blue: black text stays readable on them. Each a shade beside what programs offer, so that ours are known from a person's.</summary>
    private static readonly (NoteLevel Level, string Rgb)[] Colours = [(NoteLevel.Hint, "FFDDEBF8"), (NoteLevel.Warning, "FFFFEB9B"), (NoteLevel.Error, "FFFFC7CD")];

    /// <summary>A fill of this program.</summary>
    public bool IsOurs => Front.Any(f => f.Name == "rgb" && Colours.Any(c => c.Rgb.Equals(f.Value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The colour under a fill of ours; empty where there was none.</summary>
    public IReadOnlyList<(string Name, string Value)> Covered => Back.Any(b => b.Name is "rgb" or "theme") || Back.Any(b => b is { Name: "indexed", Value: not ("64" or "65") }) ? Back : [];

    /// <summary>The colour of a level in hex, without its transparency.</summary>
    public static string RgbOf(NoteLevel level) => Colours.First(c => c.Level == level).Rgb[2..];

    /// <summary>With the colour that the reader stands on.</summary>
    public CellFill With(XmlReader xml)
    {
        var attributes = new List<(string, string)>();
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix.Length == 0 && xml.LocalName != "xmlns")
            {
                attributes.Add((xml.LocalName, xml.Value));
            }
        }

        xml.MoveToElement();
        return xml.LocalName switch { "fgColor" => this with { Front = attributes }, "bgColor" => this with { Back = attributes }, _ => this };
    }

    /// <summary>The fill of a level over another one.</summary>
    public static XElement Over(XNamespace ns, NoteLevel level, CellFill? covered)
    {
        var under = covered is { IsOurs: true } ? covered.Covered : covered?.Front ?? [];
        return Solid(ns, [("rgb", Colours.First(c => c.Level == level).Rgb)], under.Count > 0 ? under : [("indexed", "64")]);
    }

    /// <summary>A plain fill.</summary>
    public static XElement Solid(XNamespace ns, IEnumerable<(string Name, string Value)> front, IEnumerable<(string Name, string Value)> back) => new(
        ns + "fill",
        new XElement(ns + "patternFill", new XAttribute("patternType", "solid"), new XElement(ns + "fgColor", front.Select(Attribute)), new XElement(ns + "bgColor", back.Select(Attribute))));

    private static XAttribute Attribute((string Name, string Value) attribute) => new(attribute.Name, attribute.Value);
}
