using NPOI.HSSF.UserModel;
using NPOI.POIFS.FileSystem;
using NPOI.SS.UserModel;
using NPOI.SS.Util;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Workbooks.Annotation.Binary;

/// <summary>
/// The same copy of an old .xls, by NPOI. It opens a stranger's file here and nowhere else, after our own reader has accepted it; whatever
/// NPOI cannot do with it is no fault of the file, and the answer is none.
/// </summary>
public static class XlsAnnotatedCopy
{
    /// <summary>Of 3,000 broken copies NPOI ended with every one, at most in seconds; a file that takes longer is left to the drawn copy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Writes the copy: the same bytes for the same file and notes.</summary>
    /// <param name="file">The bytes of the .xls.</param>
    /// <param name="grid">What our own reader has read of it.</param>
    /// <param name="notes">What to say of cells.</param>
    /// <param name="options">Author, frame and sheet of notes.</param>
    /// <returns>The bytes; null where the library cannot write them.</returns>
    public static byte[]? Write(ReadOnlyMemory<byte> file, GridWorkbook grid, IReadOnlyList<CellNote> notes, AnnotationOptions options)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            var work = Task.Run(() => Annotated(file, grid, notes, options));
            return work.Wait(Patience) ? work.Result : null;
        }
#pragma warning disable CA1031 // The library throws ten kinds of exceptions on strangers' files and promises none.
        catch (AggregateException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static byte[] Annotated(ReadOnlyMemory<byte> file, GridWorkbook grid, IReadOnlyList<CellNote> notes, AnnotationOptions options)
    {
        // With its other streams: macros lie beside the workbook.
        var book = new HSSFWorkbook(new POIFSFileSystem(new MemoryStream(file.ToArray(), writable: false)), true);
        var there = options.Sheet is { } list ? grid.Sheets.FirstOrDefault(list.IsOn)?.Name : null;
        if (there is not null)
        {
            book.RemoveSheetAt(book.GetSheetIndex(there));
            XlsNoteRemoval.Do(book, options.Frame);
        }

        var styles = new XlsNoteStyles(book);
        foreach (var sheet in grid.Sheets.Where(s => s.Name != there))
        {
            Annotate((HSSFSheet)book.GetSheet(sheet.Name), NoteTargets.On(sheet, notes, options.Frame), styles, options.Author);
        }

        if (options.Sheet is not null)
        {
            XlsNoteSheet.Add(book, options.Sheet, styles);
        }

        using var bytes = new MemoryStream();
        book.Write(bytes);
        return bytes.ToArray();
    }

    private static void Annotate(HSSFSheet sheet, IReadOnlyList<NoteTarget> targets, XlsNoteStyles styles, string author)
    {
        foreach (var target in targets)
        {
            var (row, column) = (target.Cell.Row - 1, target.Cell.Column - 1);
            var cell = CellUtil.GetCell(CellUtil.GetRow(row, sheet), column);
            cell.CellStyle = styles.TwinOf(cell.CellStyle, target.Level);
            if (cell.CellComment is { } comment)
            {
                comment.String = new HSSFRichTextString(comment.String.String + "\n" + target.Text);
            }
            else
            {
                cell.CellComment = Commented(sheet, target, styles, author);
            }
        }
    }

    private static IComment Commented(HSSFSheet sheet, NoteTarget target, XlsNoteStyles styles, string author)
    {
        var box = NoteBox.For(target.Text, target.Cell, c => sheet.GetColumnWidthInPixels(c - 1) * 0.75, r => sheet.GetRow(r - 1)?.HeightInPoints ?? sheet.DefaultRowHeightInPoints);
        var comment = sheet.CreateDrawingPatriarch().CreateCellComment(new HSSFClientAnchor(0, 0, 0, 0, Column(box.Left), box.Top.Index - 1, Column(box.Right), box.Bottom.Index));
        comment.Author = author;
        var text = new HSSFRichTextString(target.Text);
        text.ApplyFont(styles.CommentFont);
        comment.String = text;
        return comment;
    }

    /// <summary>The old format has 256 columns.</summary>
    private static short Column(NoteBox.Edge edge) => (short)Math.Min(edge.Index - 1, 255);
}
