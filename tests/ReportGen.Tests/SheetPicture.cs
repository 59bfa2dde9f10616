using System.Globalization;
using System.Text;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests;

/// <summary>A workbook as text, cell by cell, so that a golden shows what changed.</summary>
internal static class SheetPicture
{
    public static string Of(byte[] workbook)
    {
        var text = new StringBuilder();
        foreach (var sheet in WorkbookReader.Read(workbook).Sheets)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {sheet.Name}\n");
            foreach (var cell in sheet.Cells)
            {
                var kind = cell.Number is null ? "" : " #";
                text.Append(CultureInfo.InvariantCulture, $"{sheet.AreaOf(cell.Address)}{kind} {cell.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\n");
            }
        }

        var layout = SheetLayout.Compile(workbook);
        text.Append("# heights\n");
        foreach (var row in layout.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Number}: {row.Height}\n");
        }

        return text.ToString();
    }
}
