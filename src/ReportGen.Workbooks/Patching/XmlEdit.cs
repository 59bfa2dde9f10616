using System.Xml;

namespace ReportGen.Workbooks.Patching;

/// <summary>What is changed in a part's XML while it is copied node by node; whatever an edit does not name stays as it is.</summary>
internal abstract class XmlEdit
{
    /// <summary>True where the element that the reader stands on is left out, with all that is in it.</summary>
    public virtual bool Drops(XmlReader xml) => false;

    /// <summary>Before the start tag that the reader stands on: the place for elements in front of it.</summary>
    public virtual void BeforeStart(XmlReader xml, XmlWriter writer)
    {
    }

    /// <summary>Writes the attributes of the element the reader stands on; false where they stay as they are.</summary>
    public virtual bool WriteAttributes(XmlReader xml, XmlWriter writer) => false;

    /// <summary>Behind the start tag: the place for first children.</summary>
    public virtual void AfterStart(XmlReader xml, XmlWriter writer)
    {
    }

    /// <summary>What is written for the text that the reader stands on.</summary>
    public virtual string TextOf(XmlReader xml) => xml.Value;

    /// <summary>Before the end tag: the place for last children. The reader stands on the end, or on the element itself where it is empty.</summary>
    public virtual void BeforeEnd(XmlReader xml, XmlWriter writer)
    {
    }

    /// <summary>Behind the end tag.</summary>
    public virtual void AfterEnd(XmlReader xml, XmlWriter writer)
    {
    }

    /// <summary>The attributes as they are, without some of those that have no prefix.</summary>
    protected static void CopyAttributes(XmlReader xml, XmlWriter writer, params ReadOnlySpan<string> without)
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.Prefix.Length > 0 || !without.Contains(xml.LocalName))
            {
                writer.WriteAttributeString(xml.Prefix.Length > 0 ? xml.Prefix : null, xml.LocalName, xml.NamespaceURI.Length > 0 ? xml.NamespaceURI : null, xml.Value);
            }
        }

        xml.MoveToElement();
    }
}
