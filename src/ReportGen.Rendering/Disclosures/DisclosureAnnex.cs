using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Annex;
using ReportGen.Rendering.Documents.Blocks;

namespace ReportGen.Rendering.Disclosures;

/// <summary>The annex as a workbook for publishing: a sheet for each official table and form, one that lists the tables that were not handed in, the figures with their numbers on the last.</summary>
public static class DisclosureAnnex
{
    private const string Missing = "没有报送的附表";

    /// <param name="parts">What is published.</param>
    /// <param name="paper">Faces and sizes; the official ones where null.</param>
    public static byte[] Write(DisclosureParts parts, PaperStyle? paper = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var tables = parts.Tables.Select(t => new AnnexSheet(t.Definition.Title, [AccountsTableBlock.Of(parts.Accounts, t.Definition, t.Table)]));
        var forms = parts.Forms.Select(f => new AnnexSheet(f.Name, f.Tables));
        var figures = parts.Text.Lines.Where(l => l.Kind == Model.Narratives.NarrativeLineKind.Figure && parts.Figures.ContainsKey(l.Text)).Select(l => parts.Figures[l.Text].Chart);
        return AnnexWorkbook.Write([.. tables, .. NotHandedIn(parts), .. forms], [.. figures], paper);
    }

    private static IEnumerable<AnnexSheet> NotHandedIn(DisclosureParts parts) => parts.MissingTables.IsEmpty ? [] :
        [new AnnexSheet(Missing, [new TableBlock([RowOf(TableCell.Head("表号"), TableCell.Head("表名")), .. parts.MissingTables.Select(t => RowOf(new TableCell(t.Number), new TableCell(t.Title)))]) { Title = Missing, Widths = [14, 60] }])];

    private static TableRow RowOf(params TableCell[] cells) => new([.. cells]);
}
