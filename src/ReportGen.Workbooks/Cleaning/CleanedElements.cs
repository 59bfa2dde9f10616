using System.Xml;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Cleaning;

/// <summary>Which elements go: those that hold names of persons, and those that lead to a part that goes.</summary>
internal static class CleanedElements
{
    /// <summary>Of the properties. The title stays, and when the file was written; A file without an author is the neutral state, the same for everybody.</summary>
    private static readonly HashSet<string> Properties = new(StringComparer.Ordinal)
    {
        "creator", "lastModifiedBy", "lastPrinted", "revision", "Company", "Manager", "Template", "HyperlinkBase", "TotalTime",
    };

    /// <summary>Of texts and settings. What is bound to a relationship goes with it alone.</summary>
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "commentRangeStart", "commentRangeEnd", "commentReference" };

    private static readonly HashSet<string> Bound = new(StringComparer.Ordinal) { "legacyDrawing", "printerSettings", "attachedTemplate" };

    /// <param name="xml">The element.</param>
    /// <param name="ids">The relationships of its part that go.</param>
    /// <param name="breaksLinks">True where all links to other workbooks go.</param>
    public static bool IsDropped(XmlReader xml, IReadOnlySet<string> ids, bool breaksLinks) =>
        (xml.Depth == 1 && Properties.Contains(xml.LocalName) && IsProperty(xml.NamespaceURI))
        || Marks.Contains(xml.LocalName)
        || (Bound.Contains(xml.LocalName) && ids.Contains(XmlSteps.RelationshipId(xml)))
        || (xml.LocalName == "externalReferences" && breaksLinks);

    private static bool IsProperty(string uri) =>
        uri.EndsWith("/core-properties", StringComparison.Ordinal) || uri.EndsWith("/extended-properties", StringComparison.Ordinal)
        || uri.EndsWith("/extendedProperties", StringComparison.Ordinal) || uri == "http://purl.org/dc/elements/1.1/";
}
