using NPOI.HSSF.UserModel;
using NPOI.HSSF.Util;
using NPOI.SS.UserModel;

namespace ReportGen.Workbooks.Annotation.Binary;

/// <summary>Takes away what this program has said in an old .xls that came back: its colours and its part of every comment.</summary>
internal static class XlsNoteRemoval
{
    public static void Do(HSSFWorkbook book, NoteFrame? frame)
    {
        var ours = Enum.GetValues<NoteLevel>().Select(l => XlsNoteStyles.ColourOf(book, l)).ToHashSet();
        var plain = new Dictionary<short, ICellStyle>();
        foreach (var sheet in Enumerable.Range(0, book.NumberOfSheets).Select(book.GetSheetAt))
        {
            foreach (var cell in CellsOf(sheet))
            {
                if (IsOurs(cell.CellStyle, ours))
                {
                    cell.CellStyle = plain.TryGetValue(cell.CellStyle.Index, out var known) ? known : plain[cell.CellStyle.Index] = Uncovered(book, cell.CellStyle);
                }

                if (frame is not null && cell.CellComment is { } comment)
                {
                    Cut(cell, comment, frame);
                }
            }
        }
    }

    private static IEnumerable<ICell> CellsOf(ISheet sheet)
    {
        foreach (IRow row in sheet)
        {
            foreach (var cell in row.Cells)
            {
                yield return cell;
            }
        }
    }

    /// <summary>Programs write "automatic" in the back of a plain fill; only ours has a colour there.</summary>
    private static bool IsOurs(ICellStyle style, HashSet<short> ours) =>
        style.FillPattern == FillPattern.SolidForeground && ours.Contains(style.FillForegroundColor) && style.FillBackgroundColor is not (64 or 65);

    private static ICellStyle Uncovered(HSSFWorkbook book, ICellStyle style)
    {
        var plain = book.CreateCellStyle();
        plain.CloneStyleFrom(style);
        var covered = style.FillBackgroundColor;
        plain.FillPattern = covered == HSSFColor.White.Index ? FillPattern.NoFill : FillPattern.SolidForeground;
        plain.FillForegroundColor = covered == HSSFColor.White.Index ? HSSFColor.Automatic.Index : covered;
        plain.FillBackgroundColor = HSSFColor.Automatic.Index;
        return plain;
    }

    private static void Cut(ICell cell, IComment comment, NoteFrame frame)
    {
        var text = comment.String.String;
        var left = text;
        while (frame.PartOf(left) is var (start, end) && start >= 0)
        {
            left = left.Remove(start, end - start);
        }

        if (left.Length == text.Length)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(left))
        {
            cell.RemoveCellComment();
        }
        else
        {
            comment.String = new HSSFRichTextString(left);
        }
    }
}
