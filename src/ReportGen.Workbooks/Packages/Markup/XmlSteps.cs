using System.Text;
using System.Xml;

namespace ReportGen.Workbooks.Packages.Markup;

/// <summary>Steps over a stranger's XML, with the limits on each step.</summary>
internal static class XmlSteps
{
    /// <summary>The next node. Each open element costs the XML reader memory, so that endless depth is refused on the way down.</summary>
    public static bool Next(this XmlReader xml, ReadLimits limits)
    {
        var more = xml.Read();
        return xml.Depth <= limits.Depth ? more : throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Depth), limits.Depth);
    }

    /// <summary>The next node inside an element; false at its end.</summary>
    public static bool NextInside(this XmlReader xml, int depth, ReadLimits limits) => xml.Next(limits) && xml.Depth > depth;

    /// <summary>Adds the text of the element the reader stands on; the reader then stands on its end.</summary>
    public static void AppendText(this XmlReader xml, StringBuilder text, ReadLimits limits)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.NextInside(depth, limits))
        {
            if (xml.HasValue)
            {
                text.Append(xml.Value);
                CheckLength(text.Length, limits);
            }
        }
    }

    private static void CheckLength(int length, ReadLimits limits)
    {
        if (length > limits.TextLength)
        {
            throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.TextLength), limits.TextLength);
        }
    }

    /// <summary>The attribute is r:id in one namespace for Transitional and another for Strict files, and the prefix is free.</summary>
    public static string RelationshipId(XmlReader xml)
    {
        var id = "";
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }
}
