using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Kits;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Rendering.Forms;

/// <summary>Prints a form into its kit's drawing: the model's texts, just as they were read, in the places of the markers.</summary>
public static class FormRenderer
{
    /// <summary>How many goals a blank form has unless told otherwise; the points that a drawing prints for a goal are those of so many.</summary>
    public const int UsualGoals = 2;

    /// <summary>The official form as .xlsx.</summary>
    /// <param name="form">The model; nothing in it is changed or computed.</param>
    /// <param name="kit">What the printed labels mean.</param>
    /// <param name="layout">The kit's compiled drawing.</param>
    public static ExpandedSheet Render(EvaluationForm form, KitDefinition kit, SheetLayout layout)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(kit);
        var blocks = RepeatedBlocks.Of(layout);
        return SheetExpansion.Expand(layout, new SheetValues(m => ValueOf(m, form, kit), blocks, new FormItems(form, kit).Within(blocks.AsSpan()), kit.MergedDown));
    }

    /// <summary>The form without any content, as it is given out: what the drawing prints in blank forms, and a number of blank rows.</summary>
    /// <param name="kit">What the printed labels mean.</param>
    /// <param name="layout">The kit's compiled drawing.</param>
    /// <param name="rows">How many indicator rows in all.</param>
    /// <param name="goals">How many goals, where the form repeats them.</param>
    /// <param name="year">The year in the title; null for none.</param>
    public static ExpandedSheet RenderBlank(KitDefinition kit, SheetLayout layout, int rows, int goals, int? year)
    {
        ArgumentNullException.ThrowIfNull(kit);
        CellValue Blank(Marker marker) => marker.ToString() == Blocks.Year && year is not null ? new CellValue($"{year}") : BlankItems.Default(marker);
        var blocks = RepeatedBlocks.Of(layout);
        return SheetExpansion.Expand(layout, new SheetValues(Blank, blocks, new BlankItems(kit, goals).Within(blocks.AsSpan(), rows), []));
    }

    private static CellValue ValueOf(Marker marker, EvaluationForm form, KitDefinition kit) => marker.Block switch
    {
        Blocks.Funds => PrintedValue.Of(FundsCell(marker, form, kit)),
        Blocks.Totals => PrintedValue.Of(kit.TotalColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term is { } column ? form.Totals?[column] : null),
        _ when marker.Name == Blocks.Year => new CellValue(form.Year is { } year ? $"{year}" : ""),
        _ => PrintedValue.Of(form.Fields.FirstOrDefault(f => f.Label == marker.Name)?.Entry),
    };

    private static Entry? FundsCell(Marker marker, EvaluationForm form, KitDefinition kit) =>
        form.Funds.FirstOrDefault(r => r.Label == marker.Key) is not { } row ? null
        : kit.FundsColumns.FirstOrDefault(c => c.Label == marker.Name)?.Term is { } column ? row[column]
        : row.Others.GetValueOrDefault(marker.Name);
}
