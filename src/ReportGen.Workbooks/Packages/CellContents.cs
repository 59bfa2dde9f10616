using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Packages.Markup;

namespace ReportGen.Workbooks.Packages;

/// <summary>Reads what stands in the cells of a sheet: a value, an inline text, a formula with its stored value. No formula is computed.</summary>
internal sealed class CellContents(StoredValues values, ReadLimits limits, SheetShape? shape)
{
    private readonly SheetFormulas _formulas = new();

    public static GridCell Picture(CellAddress address) => new(address, "", null) { IsPicture = true };

    /// <summary>The cell on which the reader stands, which then stands on its end.</summary>
    /// <param name="xml">Stands on the cell.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="kind">How its value is stored.</param>
    /// <param name="style">The number of its style.</param>
    /// <returns>Null for a cell in which nothing stands.</returns>
    public GridCell? Read(MarkupReader xml, CellAddress address, StoredKind kind, int style)
    {
        GridCell? cell = null;
        FormulaKind? formula = null;
        var depth = xml.Depth;
        while (xml.NextInside(depth))
        {
            if (xml.IsStart("v"u8))
            {
                cell = values.Cell(address, kind, style, xml.WholeText());
            }
            else if (xml.IsStart("is"u8))
            {
                cell = values.InlineCell(address, kind, style, SharedStrings.ReadRichText(xml, limits));
            }
            else if (xml.IsStart("f"u8))
            {
                formula = _formulas.Read(xml);
            }
        }

        return formula is { } known ? ResultOf(address, kind, known, cell) : cell;
    }

    /// <summary>What a formula shows; null for a text of nothing.</summary>
    private GridCell? ResultOf(CellAddress address, StoredKind kind, FormulaKind formula, GridCell? stored)
    {
        shape?.Formulas.Add(address);
        if (formula == FormulaKind.Picture) return Picture(address);
        if (values.IsPlaceholder(kind, stored)) stored = new GridCell(address, "", null) { IsUncalculated = true };
        return formula == FormulaKind.Linked && stored is not null ? stored with { IsLinked = true } : stored;
    }
}
