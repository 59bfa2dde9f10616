using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>A limit of the old format.</summary>
public enum XlsLimit
{
    /// <summary>65,536 rows.</summary>
    Rows,

    /// <summary>256 columns.</summary>
    Columns,

    /// <summary>32,767 characters in a cell.</summary>
    Text,

    /// <summary>4,000 cell styles.</summary>
    Styles,
}

internal static class XlsLimits
{
    private const int Rows = 65_536;
    private const int Columns = 256;
    private const int TextLength = 32_767;
    private const int Styles = 4_000;

    /// <summary>The first limit that a workbook passes; null where it fits.</summary>
    public static XlsLimit? PassedBy(XSSFWorkbook workbook)
    {
        var styles = new HashSet<int>();
        for (var i = 0; i < workbook.NumberOfSheets; i++)
        {
            foreach (IRow row in workbook.GetSheetAt(i))
            {
                if (row.RowNum >= Rows)
                {
                    return XlsLimit.Rows;
                }

                foreach (var cell in row.Cells)
                {
                    styles.Add(cell.CellStyle.Index);
                    if (cell.ColumnIndex >= Columns)
                    {
                        return XlsLimit.Columns;
                    }

                    if (cell.CellType == CellType.String && cell.StringCellValue.Length > TextLength)
                    {
                        return XlsLimit.Text;
                    }
                }
            }
        }

        return styles.Count > Styles ? XlsLimit.Styles : null;
    }
}
