using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>Where the parts of a workbook lie in its package. Chart sheets and macro sheets are not among the sheets, but among the others.</summary>
internal sealed record WorkbookParts(string Workbook, IReadOnlyList<WorkbookParts.Sheet> Sheets, bool Date1904)
{
    public string? SharedStrings => TargetOf("sharedStrings");

    public string? Styles => TargetOf("styles");

    /// <summary>True where all formulas are to be worked out anew on opening, as programs ask that do not calculate.</summary>
    public bool Recalculates { get; private init; }

    /// <summary>Sheets without cells: chart sheets, and macro and dialog sheets of old programs.</summary>
    public IReadOnlyList<Sheet> Others { get; private init; } = [];

    /// <summary>The print areas as they are written, those of all sheets.</summary>
    public IReadOnlyList<string> PrintAreas { get; private init; } = [];

    /// <summary>What the workbook part leads to.</summary>
    private IReadOnlyList<Relationships.Relationship> Related { get; init; } = [];

    /// <summary>The part of a kind that the workbook leads to; null for none.</summary>
    public string? TargetOf(string kind) => Related.FirstOrDefault(r => r.Kind == kind)?.Target;

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
        var written = ReadWorkbook(package, workbook);
        if (!written.IsWorkbook)
        {
            throw new UnreadableWorkbookException(UnreadableReason.NotAWorkbook, workbook);
        }

        var byId = related.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        var all = written.Sheets.Select(sheet => (Sheet: sheet, Relationship: byId.GetValueOrDefault(sheet.Id) ?? throw Missing(sheet.Name))).ToLookup(s => s.Relationship.Kind == "worksheet");
        var sheets = all[true].Select(s => new Sheet(s.Sheet.Name, s.Sheet.Hidden, package.Has(s.Relationship.Target) ? s.Relationship.Target : throw Missing(s.Sheet.Name)));
        return new WorkbookParts(workbook, [.. sheets], written.Date1904)
        {
            Related = related,
            Recalculates = written.Recalculates,
            PrintAreas = written.PrintAreas,
            Others = [.. all[false].Select(s => new Sheet(s.Sheet.Name, s.Sheet.Hidden, s.Relationship.Target))],
        };

        // A sheet that is named and not there was lost on the way; the rest must not pass for the whole.
        UnreadableWorkbookException Missing(string sheet) => new(UnreadableReason.Damaged, $"missing sheet {sheet}");
    }

    private static WrittenWorkbook ReadWorkbook(PackageReader package, string part)
    {
        using var xml = package.OpenMarkup(part);
        var written = new WrittenWorkbook { IsWorkbook = xml.Next() && xml.IsStart("workbook"u8) };
        while (xml.Next())
        {
            if (xml.IsStart("sheet"u8))
            {
                written.Sheets.Add(new(xml.TextOf("name"u8), xml.TextOf("state"u8) is "hidden" or "veryHidden", xml.RelationshipId));
                if (written.Sheets.Count > package.Limits.Sheets)
                {
                    throw UnreadableWorkbookException.Beyond(nameof(ReadLimits.Sheets), package.Limits.Sheets);
                }
            }
            else if (xml.Depth == 1 && xml.IsStart("workbookPr"u8))
            {
                // Extensions have an element of this name too, further inside.
                written.Date1904 = xml.TextOf("date1904"u8) is "1" or "true";
            }
            else if (xml.Depth == 1 && xml.IsStart("calcPr"u8))
            {
                written.Recalculates = SheetReader.IsTrue(xml["fullCalcOnLoad"u8]);
            }
            else if (xml.IsStart("definedName"u8) && xml["name"u8].SequenceEqual("_xlnm.Print_Area"u8) && written.PrintAreas.Count < package.Limits.Sheets)
            {
                written.PrintAreas.Add(MarkupText.Of(xml.WholeText()));
            }
        }

        return written;
    }

    /// <summary>What the workbook part says.</summary>
    private sealed class WrittenWorkbook
    {
        public bool IsWorkbook { get; init; }

        public bool Date1904 { get; set; }

        public bool Recalculates { get; set; }

        public List<WrittenSheet> Sheets { get; } = [];

        public List<string> PrintAreas { get; } = [];
    }

    private sealed record WrittenSheet(string Name, bool Hidden, string Id);
}
