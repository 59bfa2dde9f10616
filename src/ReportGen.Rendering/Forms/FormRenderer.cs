using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>Prints a form into its kit's drawing: the model's texts, just as they were read, in the places of the markers.</summary>
public static class FormRenderer
{
    /// <summary>The official form as .xlsx.</summary>
    /// <param name="form">The model; nothing in it is changed or computed.</param>
    /// <param name="kit">What the printed labels mean.</param>
    /// <param name="layout">The kit's compiled drawing.</param>
    public static ExpandedSheet Render(EvaluationForm form, KitDefinition kit, SheetLayout layout)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        var columns = kit.IndicatorColumns.Where(c => c.Term is not null).ToDictionary(c => c.Label, c => c.Term!.Value);
        var rows = form.Indicators.Select(row => (Func<Marker, CellValue>)(marker => columns.TryGetValue(marker.Name, out var column) ? ValueOf(row[column]) : CellValue.Blank));
        return SheetExpansion.Expand(layout, new SheetValues(m => ValueOf(m, form, kit), Blocks.Indicators, [.. rows], kit.MergedDown));
    }

    /// <summary>The form without any content, as it is given out: what the drawing prints in blank forms, and a number of blank rows.</summary>
    public static ExpandedSheet RenderBlank(KitDefinition kit, SheetLayout layout, int rows, int? year)
    {
        ArgumentNullException.ThrowIfNull(kit);
        CellValue Blank(Marker marker) => marker.ToString() == Blocks.Year && year is not null ? new CellValue($"{year}") : Number(marker.Blank);
        return SheetExpansion.Expand(layout, new SheetValues(Blank, Blocks.Indicators, [.. Enumerable.Repeat((Func<Marker, CellValue>)Blank, rows)], []));
    }

    private static CellValue ValueOf(Marker marker, EvaluationForm form, KitDefinition kit) => marker.Block switch
    {
        Blocks.Funds => ValueOf(FundsCell(marker, form, kit)),
        Blocks.Totals => ValueOf(TotalCell(marker, form, kit)),
        _ when marker.Name == Blocks.Year => new CellValue(form.Year is { } year ? $"{year}" : ""),
        _ => new CellValue(form.Fields.FirstOrDefault(f => f.Label == marker.Name)?.Entry.Text ?? ""),
    };

    private static Entry? FundsCell(Marker marker, EvaluationForm form, KitDefinition kit) =>
        kit.FundsColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term is { } column ? form.Funds.FirstOrDefault(r => r.Label == marker.Key)?[column] : null;

    private static Entry? TotalCell(Marker marker, EvaluationForm form, KitDefinition kit) =>
        kit.TotalColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term is { } column ? form.Totals?[column] : null;

    /// <summary>A rate is stored as a fraction and shown with its sign; everything else is stored as the number that is shown.</summary>
    private static CellValue ValueOf(Entry? entry) => entry is null
        ? CellValue.Blank
        : new CellValue(entry.Text, entry.Number / (entry.Figure.Unit == "%" ? 100m : 1m));

    private static CellValue Number(string text) =>
        new(text, decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null);
}
