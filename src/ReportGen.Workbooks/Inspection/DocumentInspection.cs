using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The texts of a .docx: body, headers and footers, notes, the building blocks it brings along; and its comments, drawn texts and settings.</summary>
internal static class DocumentInspection
{
    public static void Read(PackageReader package, MainPart main, InspectionLog log)
    {
        ReadDocument(package, main.Name, log);

        // What somebody once kept for use in other documents is a document within the document.
        foreach (var glossary in Relationships.Of(package, main.Name).Where(r => r.Kind == "glossaryDocument" && package.Has(r.Target)))
        {
            ReadDocument(package, glossary.Target, log);
        }

        DrawnTexts.Read(package, log);
    }

    private static void ReadDocument(PackageReader package, string main, InspectionLog log)
    {
        var related = Relationships.Of(package, main);
        ReadTexts(package, main, log);
        foreach (var part in related.Where(r => r.Kind is "header" or "footer" or "footnotes" or "endnotes" && package.Has(r.Target)).Select(r => r.Target).Distinct())
        {
            ReadTexts(package, part, log);
        }

        foreach (var part in related.Where(r => r.Kind == "comments" && package.Has(r.Target)))
        {
            CommentTraces.ReadDocument(package, part.Target, log);
        }

        if (related.FirstOrDefault(r => r.Kind == "settings" && package.Has(r.Target)) is { } settings)
        {
            ReadSettings(package, settings.Target, log);
        }
    }

    private static void ReadTexts(PackageReader package, string part, InspectionLog log)
    {
        using var xml = package.OpenXml(part);
        new DocumentTexts(PartNames.Of(part), log, package.Limits).Read(xml);
    }

    private static void ReadSettings(PackageReader package, string part, InspectionLog log)
    {
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml.LocalName == "documentProtection" && xml.NodeType == System.Xml.XmlNodeType.Element)
            {
                log.Add(TraceKind.Protection, PartNames.Of(part), "", "");
            }
        }
    }
}
