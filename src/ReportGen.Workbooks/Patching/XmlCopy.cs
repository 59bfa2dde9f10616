using System.Text;
using System.Xml;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Patching;

/// <summary>Copies a stranger's XML forward, node by node, with an edit: no tree is built, however large the part is.</summary>
internal static class XmlCopy
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),

        // A carriage return inside a text would otherwise be another text after the next reading.
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>The part with the edit done.</summary>
    public static byte[] Of(PackageReader package, string part, XmlEdit edit)
    {
        using var xml = package.OpenXml(part);
        return Write(writer =>
        {
            while (xml.Next(package.Limits))
            {
                if (xml.NodeType == XmlNodeType.Element && edit.Drops(xml))
                {
                    Skip(xml, package.Limits);
                }
                else
                {
                    Copy(xml, writer, edit);
                }
            }
        });
    }

    /// <summary>A new part.</summary>
    public static byte[] Write(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            content(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>The reader then stands on the element's end.</summary>
    private static void Skip(XmlReader xml, ReadLimits limits)
    {
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && xml.NextInside(depth, limits))
        {
        }
    }

    private static void Copy(XmlReader xml, XmlWriter writer, XmlEdit edit)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Start(xml, writer, edit);
                if (xml.IsEmptyElement)
                {
                    End(xml, writer, edit);
                }

                break;
            case XmlNodeType.EndElement:
                End(xml, writer, edit);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                writer.WriteString(edit.TextOf(xml));
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when xml.Depth > 0:
                writer.WriteWhitespace(xml.Value);
                break;
        }
    }

    private static void Start(XmlReader xml, XmlWriter writer, XmlEdit edit)
    {
        edit.BeforeStart(xml, writer);
        writer.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
        if (!edit.WriteAttributes(xml, writer))
        {
            writer.WriteAttributes(xml, defattr: false);
        }

        edit.AfterStart(xml, writer);
    }

    private static void End(XmlReader xml, XmlWriter writer, XmlEdit edit)
    {
        edit.BeforeEnd(xml, writer);
        writer.WriteEndElement();
        edit.AfterEnd(xml, writer);
    }
}
