using NPOI.HSSF.Record;
using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;

namespace ReportGen.Workbooks.Legacy.Writing;

/// <summary>Copies the cells of a sheet, their sizes and merged areas, and how the sheet is shown.</summary>
internal static class XlsSheet
{
    /// <summary>Widths are in 256ths of a character; a wider column is refused by the old format.</summary>
    private const int WidestColumn = 255 * 256;

    public static void Copy(XSSFSheet from, HSSFSheet to, XlsStyles styles)
    {
        to.DefaultRowHeight = from.DefaultRowHeight;
        to.DefaultColumnWidth = from.DefaultColumnWidth;
        var lastColumn = 0;
        foreach (IRow row in from)
        {
            var copy = to.CreateRow(row.RowNum);
            CopyHeight((XSSFRow)row, copy);
            foreach (var cell in row.Cells)
            {
                CopyCell(cell, copy.CreateCell(cell.ColumnIndex), styles);
                lastColumn = Math.Max(lastColumn, cell.ColumnIndex);
            }
        }

        CopyColumns(from, to, lastColumn);
        for (var i = 0; i < from.NumMergedRegions; i++)
        {
            to.AddMergedRegion(from.GetMergedRegion(i));
        }

        CopyView(from, to);
    }

    private static void CopyHeight(XSSFRow row, IRow copy)
    {
        if (row.GetCTRow().customHeight)
        {
            copy.HeightInPoints = row.HeightInPoints;
        }

        copy.ZeroHeight = row.ZeroHeight;
    }

    private static void CopyCell(ICell cell, ICell copy, XlsStyles styles)
    {
        copy.CellStyle = styles.Of((XSSFCellStyle)cell.CellStyle);
        switch (cell.CellType)
        {
            case CellType.String:
                copy.SetCellValue(cell.StringCellValue);
                break;
            case CellType.Numeric:
                copy.SetCellValue(cell.NumericCellValue);
                break;
            case CellType.Boolean:
                copy.SetCellValue(cell.BooleanCellValue);
                break;
        }
    }

    private static void CopyColumns(XSSFSheet from, HSSFSheet to, int last)
    {
        for (var column = 0; column <= last; column++)
        {
            to.SetColumnWidth(column, Math.Min((int)from.GetColumnWidth(column), WidestColumn));
            if (from.IsColumnHidden(column))
            {
                to.SetColumnHidden(column, true);
            }
        }
    }

    private static void CopyView(XSSFSheet from, HSSFSheet to)
    {
        to.DisplayGridlines = from.DisplayGridlines;
        to.DisplayZeros = from.DisplayZeros;
        if (from.PaneInformation is { } pane && pane.IsFreezePane())
        {
            to.CreateFreezePane(pane.VerticalSplitPosition, pane.HorizontalSplitPosition, pane.VerticalSplitLeftColumn, pane.HorizontalSplitTopRow);
        }

        if (from.Protect)
        {
            // XlsBytes takes the password away again: the lock keeps labels from slipping, it is not meant to keep people out.
            to.ProtectSheet("");
            to.Sheet.Records.Insert(to.Sheet.Records.Count - 1, new UnknownRecord(XlsLock.RecordKind, XlsLock.Of(from)));
        }
    }
}
