using System.Xml;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Cleaning.Hidden;

/// <summary>
/// What a workbook hides: whole sheets, and rows and columns of those that are seen. A hidden row goes whether it holds anything or not, a hidden column
/// where the sheet reaches that far: office programs hide all columns to the right of a table, and those hold nothing.
/// </summary>
/// <param name="Parts">The parts of the workbook.</param>
/// <param name="Order">The parts of all sheets in the order of their tabs, chart sheets among them: names tell their sheet by its number.</param>
/// <param name="Sheets">The parts of the sheets that go, with the sheets' names.</param>
/// <param name="Cuts">By the part of each sheet that stays and loses rows or columns: what goes.</param>
internal sealed record HiddenContents(WorkbookParts Parts, IReadOnlyList<string> Order, IReadOnlyDictionary<string, string> Sheets, IReadOnlyDictionary<string, SheetCut> Cuts)
{
    public static HiddenContents Of(PackageReader package, GridWorkbook grid)
    {
        var parts = WorkbookParts.Find(package);
        var seen = parts.Sheets.Zip(grid.Sheets, (p, s) => (p.Part, Sheet: s)).Where(s => !s.Sheet.Hidden);
        var cuts = seen.Select(s => (s.Part, Cut: CutOf(package, s.Part, s.Sheet))).Where(s => !s.Cut.IsEmpty);
        return new(
            parts,
            OrderOf(package, parts.Workbook),
            parts.Sheets.Concat(parts.Others).Where(s => s.Hidden).ToDictionary(s => s.Part, s => s.Name, StringComparer.OrdinalIgnoreCase),
            cuts.ToDictionary(s => s.Part, s => s.Cut, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>What leaves a sheet, by the name that formulas call it; null where it stays whole.</summary>
    public SheetCut? CutOf(string sheet) => Parts.Sheets.FirstOrDefault(s => s.Name.Equals(sheet, StringComparison.OrdinalIgnoreCase)) is { } found ? Cuts.GetValueOrDefault(found.Part) : null;

    public bool DropsSheet(string sheet) => Sheets.Values.Contains(sheet, StringComparer.OrdinalIgnoreCase);

    /// <summary>The parts that are still led to. The order of calculation is made anew by whoever opens the file.</summary>
    public IReadOnlySet<string> Kept(PackageReader package)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "" };
        var open = new Queue<string>([""]);
        while (open.TryDequeue(out var part))
        {
            reached.Add(Relationships.PartOf(part));
            foreach (var target in Relationships.Of(package, part).Where(r => r.Kind != "calcChain" && !Sheets.ContainsKey(r.Target)).Select(r => r.Target).Where(reached.Add)) open.Enqueue(target);
        }

        return reached;
    }

    private static List<string> OrderOf(PackageReader package, string workbook)
    {
        var targets = Relationships.Of(package, workbook).DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Target, StringComparer.Ordinal);
        var order = new List<string>();
        using var xml = package.OpenXml(workbook);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                order.Add(targets.GetValueOrDefault(XmlSteps.RelationshipId(xml), ""));
            }
        }

        return order;
    }

    private static SheetCut CutOf(PackageReader package, string part, GridSheet sheet)
    {
        var last = LastColumn(package, part);
        return new SheetCut(sheet.HiddenRows, sheet.HiddenColumns.Where(c => c <= last).ToHashSet());
    }

    private static int LastColumn(PackageReader package, string part)
    {
        var last = 0;
        using var xml = package.OpenXml(part);
        while (xml.Next(package.Limits))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && CellAddress.TryParse(xml.GetAttribute("r"), out var cell))
            {
                last = Math.Max(last, cell.Column);
            }
        }

        return last;
    }
}
