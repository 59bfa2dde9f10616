using System.Collections.Immutable;
using System.Xml.Linq;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Workbooks.Grid;
using static ReportGen.Rendering.Documents.Docx.Word;

namespace ReportGen.Rendering.Documents.Docx;

/// <summary>Tables: headings repeated on every page, no row in two, wide ones in smaller print.</summary>
internal sealed class DocxTables(PaperStyle paper, DocxPages pages)
{
    /// <summary>A row higher than this part of the page must be allowed to break, or the rest of the page stays empty, or its end is lost.</summary>
    private const double HighestWhole = 0.5;

    /// <param name="table">The table.</param>
    /// <param name="landscape">True on pages across.</param>
    /// <param name="measures">Its columns and print.</param>
    public IEnumerable<XElement> Of(TableBlock table, bool landscape, TableMeasures measures)
    {
        if (table.ContinuesTable)
        {
            // Without a paragraph between them two tables become one.
            yield return Paragraph(DocxStyles.Gap);
        }

        if (table.Title.Length > 0)
        {
            yield return Paragraph(DocxStyles.TableTitle, Run(table.Title));
        }

        var width = pages.TextWidth(landscape);
        foreach (var line in table.HeadLines)
        {
            yield return El(
                "p",
                El("pPr", Val("pStyle", DocxStyles.HeadLine), El("tabs", El("tab", At("val", "right"), At("pos", Twips(width))))),
                Run($"{line.Left}\t{line.Right}"));
        }

        if (table.Columns > 0)
        {
            yield return TableOf(table, measures, (double)pages.TextHeight(landscape) * HighestWhole);
        }

        if (table.Note.Length > 0)
        {
            yield return Paragraph(DocxStyles.Note, Run(table.Note));
        }
    }

    private XElement TableOf(TableBlock table, TableMeasures measures, double highest)
    {
        var rows = RowMeasures.Of(table, measures, paper, highest);
        return El(
            "tbl",
            El(
                "tblPr",
                El("tblW", At("w", Twips(measures.Widths.Sum())), At("type", "dxa")),
                Val("jc", "center"),
                El("tblLayout", At("type", "fixed")),
                El("tblCellMar", El("left", At("w", Twips(TableMeasures.Padding)), At("type", "dxa")), El("right", At("w", Twips(TableMeasures.Padding)), At("type", "dxa"))),
                table.Title.Length > 0 ? Val("tblCaption", Workbooks.Packages.XmlText.Of(table.Title)) : null),
            El("tblGrid", measures.Widths.Select(w => El("gridCol", At("w", Twips(w))))),
            TableGrid.Of(table).Select((row, i) => RowOf(row, i, table, measures, rows, highest)));
    }

    private XElement RowOf(ImmutableArray<PlacedTableCell> row, int index, TableBlock table, TableMeasures measures, RowMeasures rows, double highest)
    {
        var isHeading = index < table.HeaderRows;

        // Headings stay with the first row below them, the note with the last above it; a table of two or three rows stays whole.
        var keeps = isHeading || index == 0 || rows.KeepsNext[index] || (table.Note.Length > 0 && index == table.Rows.Length - 1);
        return El(
            "tr",
            El(
                "trPr",
                rows.Heights[index] > highest ? null : El("cantSplit"),
                rows.IsRaised[index] ? El("trHeight", At("val", Twips(rows.Heights[index])), At("hRule", "atLeast")) : null,
                isHeading ? El("tblHeader") : null),
            row.Select(c => CellOf(c, index, measures, keeps)));
    }

    private XElement CellOf(PlacedTableCell placed, int row, TableMeasures measures, bool keeps)
    {
        var cell = placed.Cell;
        var begins = placed.Row == row;
        return El(
            "tc",
            El(
                "tcPr",
                El("tcW", At("w", Twips(measures.Widths.Skip(placed.Column).Take(cell.ColumnSpan).Sum())), At("type", "dxa")),
                cell.ColumnSpan > 1 ? Val("gridSpan", cell.ColumnSpan) : null,
                cell.RowSpan > 1 ? begins ? Val("vMerge", "restart") : El("vMerge") : null,
                El("tcBorders", Edge("top", cell.Edges, CellEdges.Top), Edge("left", cell.Edges, CellEdges.Left), Edge("bottom", cell.Edges, CellEdges.Bottom), Edge("right", cell.Edges, CellEdges.Right)),
                Val("vAlign", cell.IsTop ? "top" : "center")),
            El(
                "p",
                El("pPr", Val("pStyle", DocxStyles.TableText), keeps ? El("keepNext") : null, measures.Print == (double)paper.Table.Size ? null : DocxStyles.TableSpacing(measures.Print), Val("jc", Justification(cell.Horizontal))),
                begins && cell.Text.Length > 0 ? Run(cell.Text, Looks(cell, measures)) : null));
    }

    private object?[] Looks(TableCell cell, TableMeasures measures) =>
    [
        cell.Bold ? El("b") : null,
        measures.Print == (double)paper.Table.Size ? null : Val("sz", HalfPoints((decimal)measures.Print)),
        measures.Print == (double)paper.Table.Size ? null : Val("szCs", HalfPoints((decimal)measures.Print)),
    ];

    private static XElement Edge(string name, CellEdges edges, CellEdges edge) => edges.HasFlag(edge)
        ? El(name, At("val", "single"), At("sz", 4), At("space", 0), At("color", "auto"))
        : El(name, At("val", "nil"));
}
