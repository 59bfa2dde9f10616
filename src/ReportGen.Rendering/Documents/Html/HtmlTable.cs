using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Rendering.Documents.Html;

/// <summary>A table of a page: its title is its caption, its heading rows say what they head, and a wide one moves within its own box.</summary>
internal static class HtmlTable
{
    /// <summary>The least width of a table with so many columns, in em: else numbers would be broken on a telephone.</summary>
    private const double EmPerColumn = 5.5;

    private static readonly (CellEdges Edge, string Class)[] Edges = [(CellEdges.Top, "xt"), (CellEdges.Right, "xr"), (CellEdges.Bottom, "xb"), (CellEdges.Left, "xl")];

    public static void Append(StringBuilder html, TableBlock table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"table{(table.ContinuesTable ? " on" : "")}\" role=\"region\" tabindex=\"0\"{Label(table)}>\n");
        html.Append(CultureInfo.InvariantCulture, $"<table style=\"min-width:{table.Columns * EmPerColumn:0.#}em\">\n");
        AppendCaption(html, table);
        if (!table.Widths.IsEmpty)
        {
            html.Append("<colgroup>").AppendJoin("", table.Widths.Select(w => string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{100 * w / table.Widths.Sum():0.##}%\">"))).Append("</colgroup>\n");
        }

        AppendRows(html, "thead", table.Rows[..Math.Min(table.HeaderRows, table.Rows.Length)]);
        AppendRows(html, "tbody", table.Rows[Math.Min(table.HeaderRows, table.Rows.Length)..]);
        html.Append("</table>\n</div>\n");
        if (table.Note.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Markup.Lines(table.Note)}</p>\n");
        }
    }

    private static string Label(TableBlock table) => table.Title.Length > 0 ? $" aria-label=\"{Markup.Text(table.Title)}\"" : " aria-label=\"表格\"";

    private static void AppendCaption(StringBuilder html, TableBlock table)
    {
        if (table.Title.Length == 0 && table.HeadLines.IsEmpty)
        {
            return;
        }

        html.Append("<caption>");
        if (table.Title.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<strong>{Markup.Text(table.Title)}</strong>");
        }

        html.AppendJoin("", table.HeadLines.Select(l => $"<span class=\"head\"><span>{Markup.Text(l.Left)}</span><span>{Markup.Text(l.Right)}</span></span>"));
        html.Append("</caption>\n");
    }

    private static void AppendRows(StringBuilder html, string element, ImmutableArray<TableRow> rows)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"<{element}>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>").AppendJoin("", row.Cells.Select(c => CellOf(c, element == "thead"))).Append("</tr>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"</{element}>\n");
    }

    private static string CellOf(TableCell cell, bool heads)
    {
        var name = heads ? "th" : "td";
        var classes = string.Join(' ', ClassesOf(cell));
        var attributes = new StringBuilder();
        attributes.Append(heads ? cell.ColumnSpan > 1 ? " scope=\"colgroup\"" : " scope=\"col\"" : "");
        attributes.Append(CultureInfo.InvariantCulture, $"{(cell.ColumnSpan > 1 ? $" colspan=\"{cell.ColumnSpan}\"" : "")}{(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "")}{(classes.Length > 0 ? $" class=\"{classes}\"" : "")}");
        return $"<{name}{attributes}>{Markup.Lines(cell.Text)}</{name}>";
    }

    /// <summary>The number of a line or column, which is a heading and no amount: it is not broken either, however narrow its column.</summary>
    private static bool IsNumeral(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static IEnumerable<string> ClassesOf(TableCell cell)
    {
        var place = cell.Horizontal switch { HorizontalPlace.Center => "c", HorizontalPlace.Right => "r", _ => "" };
        string[] classes =
        [
            place,
            cell.Bold ? "b" : "",
            cell.IsTop ? "t" : "",
            cell.Number is not null || IsNumeral(cell.Text) ? "n" : "",
            .. Edges.Select(e => cell.Edges.HasFlag(e.Edge) ? "" : e.Class),
        ];
        return classes.Where(c => c.Length > 0);
    }
}
