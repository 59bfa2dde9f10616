using ReportGen.Rendering.Documents.Annex;

namespace ReportGen.Rendering.Disclosures;

/// <summary>The annex as a workbook for publishing: a sheet for each official table and form, the figures with their numbers on the last.</summary>
public static class DisclosureAnnex
{
    /// <param name="parts">What is published.</param>
    public static byte[] Write(DisclosureParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var tables = parts.Tables.Select(t => new AnnexSheet(t.Definition.Title, [AccountsTableBlock.Of(parts.Accounts, t.Definition, t.Table)]));
        var forms = parts.Forms.Select(f => new AnnexSheet(f.Name, f.Tables));
        var figures = parts.Text.Lines.Where(l => l.Kind == Model.Narratives.NarrativeLineKind.Figure && parts.Figures.ContainsKey(l.Text)).Select(l => parts.Figures[l.Text].Chart);
        return AnnexWorkbook.Write([.. tables, .. forms], [.. figures]);
    }
}
