using ReportGen.Model.Forms;
using ReportGen.Workbooks.Expansion;

namespace ReportGen.Rendering.Forms;

/// <summary>An entry as it is put into a cell.</summary>
internal static class PrintedValue
{
    /// <summary>A rate is stored as a fraction and shown with its sign; everything else is stored as the number that is shown.</summary>
    public static CellValue Of(Entry? entry) => entry is null
        ? CellValue.Blank
        : new CellValue(entry.Text, entry.Number / (entry.Figure.Unit == "%" ? 100m : 1m));
}
