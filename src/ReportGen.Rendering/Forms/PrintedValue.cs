using ReportGen.Model.Cells;
using ReportGen.Workbooks.Expansion;

namespace ReportGen.Rendering.Forms;

/// <summary>An entry as it is put into a cell.</summary>
internal static class PrintedValue
{
    /// <summary>A number is printed without the white space that its cell's format left round it; words are printed just as they were.</summary>
    public static string TextOf(Entry entry) => entry.Figure.IsNumber ? entry.Trimmed : entry.Text;

    /// <summary>A rate is stored as a fraction and shown with its sign; everything else is stored as the number that is shown.</summary>
    public static CellValue Of(Entry? entry) => entry is null
        ? CellValue.Blank
        : new CellValue(TextOf(entry), entry.Figure.Unit == "%" ? entry.Number / 100m : entry.Number);
}
