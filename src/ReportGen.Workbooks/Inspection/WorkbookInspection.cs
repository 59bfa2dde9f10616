using System.Globalization;
using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Inspection;

/// <summary>The texts of a workbook, what it does not show, its comments, and names that lead to other files.</summary>
internal static class WorkbookInspection
{
    private const string Workbook = "工作簿";

    public static void Read(PackageReader package, ReadOnlyMemory<byte> file, InspectionLog log)
    {
        var parts = WorkbookParts.Find(package);
        var grid = WorkbookReader.ReadPackage(file, package.Limits);
        foreach (var (sheet, part) in grid.Sheets.Zip(parts.Sheets, (s, p) => (s, p.Part)))
        {
            ReadCells(sheet, log);
            ReadHidden(sheet, log);
            CommentTraces.ReadSheet(package, part, sheet.Name, log);
            ReadSettings(package, part, sheet.Name, log);
        }

        foreach (var chart in parts.Others.Where(s => s.Hidden))
        {
            log.Add(TraceKind.HiddenSheet, chart.Name, "", "");
        }

        UnseenCells.Read(package, parts, grid, log);
        DrawnTexts.Read(package, log);
        ReadWorkbook(package, parts.Workbook, log);
    }

    private static void ReadCells(GridSheet sheet, InspectionLog log)
    {
        foreach (var cell in sheet.Cells)
        {
            log.Add(new FileText(sheet.Name, cell.Address.ToString(), cell.Text) { IsCell = true, IsNumber = cell.Number is not null, Cell = new TableSpot(1, cell.Address.Row, cell.Address.Column) });
        }
    }

    private static void ReadHidden(GridSheet sheet, InspectionLog log)
    {
        var seen = sheet.Cells.Where(c => c.Text.Length > 0).ToList();
        if (sheet.Hidden)
        {
            if (seen.Count > 0)
            {
                log.Add(new FileTrace(TraceKind.HiddenSheet, sheet.Name, "", seen[0].Text) { Cells = seen.Count });
            }

            return;
        }

        foreach (var row in seen.Where(c => sheet.HiddenRows.Contains(c.Address.Row)).GroupBy(c => c.Address.Row))
        {
            log.Add(new FileTrace(TraceKind.HiddenRow, sheet.Name, string.Create(CultureInfo.InvariantCulture, $"{row.Key}:{row.Key}"), string.Join(' ', row.Select(c => c.Text))) { Cells = row.Count() });
        }

        foreach (var column in seen.Where(c => sheet.HiddenColumns.Contains(c.Address.Column)).GroupBy(c => c.Address.Column))
        {
            log.Add(new FileTrace(TraceKind.HiddenColumn, sheet.Name, column.First().Address.ToString(), string.Join(' ', column.Select(c => c.Text))) { Cells = column.Count() });
        }
    }

    /// <summary>Protection, and a header or footer that prints the folder (<c>&amp;Z</c>).</summary>
    private static void ReadSettings(PackageReader package, string part, string sheet, InspectionLog log)
    {
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetProtection" } && xml.GetAttribute("sheet") is "1" or "true")
            {
                log.Add(TraceKind.Protection, sheet, "", "");
            }
            else if (xml is { NodeType: XmlNodeType.Text, Depth: 3 } && xml.Value.Contains("&Z", StringComparison.Ordinal))
            {
                log.Add(TraceKind.Path, sheet, "", xml.Value);
            }
        }
    }

    private static void ReadWorkbook(PackageReader package, string part, InspectionLog log)
    {
        using var xml = package.OpenXml(part);
        var name = "";
        while (xml.Next(package.Limits))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                name = xml.LocalName == "definedName" ? xml.GetAttribute("name") ?? "" : "";
                if (xml.LocalName == "workbookProtection" && (xml.GetAttribute("lockStructure") ?? xml.GetAttribute("lockWindows")) is "1" or "true")
                {
                    log.Add(TraceKind.Protection, Workbook, "", "");
                }
            }
            else if (name.Length > 0 && xml.HasValue && ExternalFormula.Is(xml.Value))
            {
                log.Add(TraceKind.ExternalLink, Workbook, name, xml.Value);
            }
        }
    }
}
