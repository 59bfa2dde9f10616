using System.Globalization;
using System.Xml.Linq;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Workbooks.Drafting;

/// <summary>The XML of a sheet that becomes a drawing: rows, widths, merged areas and print settings, texts in their cells, nothing else.</summary>
internal sealed class DrawnSheet(DrawingDraft draft, GridSheet grid, WrappingStyles styles)
{
    /// <summary>Comments, pictures, links, protection and the like belong to the filled form, not to the drawing.</summary>
    private static readonly HashSet<string> Kept =
        ["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells", "printOptions", "pageMargins", "pageSetup", "headerFooter"];

    private readonly KeptRows _rows = new(draft.RemovedRows);

    public void Redraw(XElement sheet)
    {
        sheet.Elements().Where(e => !Kept.Contains(e.Name.LocalName)).Remove();
        sheet.Attributes().Where(a => !a.IsNamespaceDeclaration).Remove();
        var ns = sheet.Name.Namespace;
        sheet.Element(ns + "sheetPr")?.Attributes().Remove();
        sheet.Element(ns + "sheetViews")?.Descendants().Where(e => e.Name.LocalName is "pane" or "selection").ToList().ForEach(e => e.Remove());
        sheet.Element(ns + "pageSetup")?.Attributes().Where(a => a.Name.NamespaceName.Length > 0).Remove();
        foreach (var view in sheet.Element(ns + "sheetViews")?.Elements() ?? [])
        {
            view.SetAttributeValue("topLeftCell", null);
            view.SetAttributeValue("tabSelected", "1");
        }

        RedrawRows(sheet.Element(ns + "sheetData") ?? throw new UnreadableWorkbookException(UnreadableReason.Damaged, "sheetData"));
        RedrawMerges(sheet, ns);
    }

    private void RedrawRows(XElement data)
    {
        AddMissing(data);
        var number = 0;
        foreach (var row in data.Elements().ToList())
        {
            number = (int?)row.Attribute("r") ?? number + 1;
            if (!_rows.Has(number))
            {
                row.Remove();
                continue;
            }

            RedrawCells(row, number);
            row.SetAttributeValue("spans", null);
            row.SetAttributeValue("r", _rows.Moved(number));
        }
    }

    private void RedrawCells(XElement row, int number)
    {
        var column = 0;
        foreach (var cell in row.Elements().Where(e => e.Name.LocalName == "c"))
        {
            column = CellAddress.TryParse((string?)cell.Attribute("r"), out var written) ? written.Column : column + 1;
            var address = new CellAddress(number, column);
            var isChanged = draft.Texts.TryGetValue(address, out var text);
            text ??= grid.AreaOf(address).First == address ? grid[address]?.Text : null;
            cell.SetAttributeValue("r", address with { Row = _rows.Moved(number) });
            SetText(cell, text ?? "");
            if (isChanged)
            {
                cell.SetAttributeValue("s", styles.Of((int?)cell.Attribute("s") ?? 0));
            }
        }
    }

    private static void SetText(XElement cell, string text)
    {
        cell.RemoveNodes();
        cell.Attributes().Where(a => a.Name.LocalName is not ("r" or "s") || a.Name.NamespaceName.Length > 0).Remove();
        if (text.Length > 0)
        {
            var ns = cell.Name.Namespace;
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(ns + "is", new XElement(ns + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellText.Encode(text))));
        }
    }

    /// <summary>Rows and cells for texts that nothing is stored for yet.</summary>
    private void AddMissing(XElement data)
    {
        var ns = data.Name.Namespace;
        foreach (var row in draft.Texts.Where(t => t.Value.Length > 0).Select(t => t.Key).GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var there = data.Elements().FirstOrDefault(e => (int?)e.Attribute("r") == row.Key);
            if (there is null)
            {
                there = new XElement(ns + "row", new XAttribute("r", row.Key));
                Insert(data, there, e => (int?)e.Attribute("r") > row.Key);
            }

            foreach (var cell in row.Order())
            {
                if (there.Elements().All(e => (string?)e.Attribute("r") is { } written && written != cell.ToString()))
                {
                    Insert(there, new XElement(ns + "c", new XAttribute("r", cell)), e => CellAddress.TryParse((string?)e.Attribute("r"), out var other) && other.Column > cell.Column);
                }
            }
        }
    }

    private static void Insert(XElement parent, XElement child, Func<XElement, bool> isBehind)
    {
        if (parent.Elements().FirstOrDefault(isBehind) is { } next)
        {
            next.AddBeforeSelf(child);
        }
        else
        {
            parent.Add(child);
        }
    }

    private void RedrawMerges(XElement sheet, XNamespace ns)
    {
        var merges = grid.Merges.Select(_rows.Moved).OfType<CellRange>().Where(m => m.Rows > 1 || m.Columns > 1).ToList();
        sheet.Element(ns + "mergeCells")?.Remove();
        if (merges.Count > 0)
        {
            sheet.Element(ns + "sheetData")!.AddAfterSelf(new XElement(
                ns + "mergeCells",
                new XAttribute("count", merges.Count.ToString(CultureInfo.InvariantCulture)),
                merges.Select(m => new XElement(ns + "mergeCell", new XAttribute("ref", m)))));
        }
    }
}
