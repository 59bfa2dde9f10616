using System.Xml;

namespace ReportGen.Workbooks.Packages;

/// <summary>Where the parts of a workbook lie in its package. Chart sheets and macro sheets are not among the sheets.</summary>
internal sealed record WorkbookParts(string Workbook, IReadOnlyList<WorkbookParts.Sheet> Sheets, string? SharedStrings, string? Styles, bool Date1904)
{
    public sealed record Sheet(string Name, bool Hidden, string Part);

    public static WorkbookParts Find(PackageReader package)
    {
        var workbook = Relationships.Of(package, "").FirstOrDefault(r => r.Kind == "officeDocument")?.Target;
        if (workbook is null || !package.Has(workbook))
        {
            // An OpenDocument package has no relationships; it is a workbook all the same, of another kind.
            throw package.Has("mimetype") && package.Has("content.xml") ? new UnreadableWorkbookException(UnreadableReason.OtherFormat, ".ods")
                : new UnreadableWorkbookException(package.Has("[Content_Types].xml") ? UnreadableReason.Damaged : UnreadableReason.NotAWorkbook, "officeDocument");
        }

        if (workbook.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableWorkbookException(UnreadableReason.OtherFormat, ".xlsb");
        }

        var related = Relationships.Of(package, workbook);
        var (names, date1904, isWorkbook) = ReadWorkbook(package, workbook);
        if (!isWorkbook)
        {
            throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook, workbook);
        }

        var byId = related.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        var sheets = from sheet in names
                     let relationship = byId.GetValueOrDefault(sheet.Id) ?? throw Missing(sheet.Name)
                     where relationship.Kind == "worksheet"
                     select new Sheet(sheet.Name, sheet.Hidden, package.Has(relationship.Target) ? relationship.Target : throw Missing(sheet.Name));
        return new WorkbookParts(workbook, [.. sheets], TargetOf("sharedStrings"), TargetOf("styles"), date1904);

        // A sheet that is named and not there was lost on the way; the rest must not pass for the whole.
        UnreadableWorkbookException Missing(string sheet) => new(UnreadableReason.Damaged, $"missing sheet {sheet}");

        string? TargetOf(string kind) => related.FirstOrDefault(r => r.Kind == kind)?.Target;
    }

    private static (List<(string Name, bool Hidden, string Id)> Sheets, bool Date1904, bool IsWorkbook) ReadWorkbook(PackageReader package, string part)
    {
        var sheets = new List<(string, bool, string)>();
        var date1904 = false;
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        var isWorkbook = xml.LocalName == "workbook";
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                sheets.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", XmlSteps.RelationshipId(xml)));
                if (sheets.Count > package.Limits.Sheets)
                {
                    throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Sheets), package.Limits.Sheets);
                }
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                date1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
        }

        return (sheets, date1904, isWorkbook);
    }
}
