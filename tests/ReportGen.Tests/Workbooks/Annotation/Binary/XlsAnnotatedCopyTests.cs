using NPOI.HSSF.UserModel;
using NPOI.SS.UserModel;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Annotation.Binary;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Annotation.Binary;

/// <summary>The old .xls goes back as .xls: marked, with its pictures, comments and formulas.</summary>
public class XlsAnnotatedCopyTests
{
    private static readonly string[] Columns = ["序号", "单元格", "问题"];

    [Fact]
    public void Noted_cells_are_coloured_and_commented_and_the_list_is_shown()
    {
        var file = Make();
        var copy = Marked(file, At("B2", "不对"), At("F9", "缺"), At("A1", "标题"));

        var book = new HSSFWorkbook(new MemoryStream(copy));
        var sheet = book.GetSheet("表");
        Assert.Equal("【甲】\n不对\n【乙】", sheet.GetRow(1).GetCell(1).CellComment.String.String);
        Assert.Equal("请核对\n【甲】\n标题\n【乙】", sheet.GetRow(0).GetCell(0).CellComment.String.String);
        Assert.Equal(FillPattern.SolidForeground, sheet.GetRow(8).GetCell(5).CellStyle.FillPattern);
        Assert.Equal("SUM(B2:B3)", sheet.GetRow(3).GetCell(1).CellFormula);
        Assert.Single(book.GetAllPictures());
        Assert.Equal("退", book.GetSheetName(book.ActiveSheetIndex));
        Assert.Equal(Texts(file), Texts(copy).Where(t => !t.StartsWith("退 ", StringComparison.Ordinal)));
        Assert.Contains("退 C4 不对", Texts(copy));
    }

    [Fact]
    public void A_copy_that_comes_back_is_marked_anew()
    {
        var once = Marked(Make(), At("B2", "不对"), At("A1", "标题"));
        var twice = Marked(once, At("B3", "数不对"));

        var book = new HSSFWorkbook(new MemoryStream(twice));
        var sheet = book.GetSheet("表");
        Assert.Equal("请核对", sheet.GetRow(0).GetCell(0).CellComment.String.String);
        Assert.Null(sheet.GetRow(1).GetCell(1).CellComment);
        Assert.Equal((FillPattern.NoFill, FillPattern.SolidForeground), (sheet.GetRow(1).GetCell(1).CellStyle.FillPattern, sheet.GetRow(2).GetCell(1).CellStyle.FillPattern));
        Assert.Equal(["表", "退"], WorkbookReader.Read(twice).Sheets.Select(s => s.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_file_and_notes_give_the_same_bytes()
    {
        var file = Make();

        Assert.Equal(Marked(file, At("B2", "不对")), Marked(file, At("B2", "不对")));
    }

    [Fact]
    public void What_the_library_cannot_open_gives_no_copy()
    {
        var grid = WorkbookReader.Read(new TestWorkbook().Cell("A1", "甲").ToBytes());

        Assert.Null(XlsAnnotatedCopy.Write(new byte[] { 1, 2, 3 }, grid, [], new AnnotationOptions()));
    }

    private static CellNote At(string cell, string text) => new("表", CellAddress.TryParse(cell, out var at) ? at : throw new ArgumentException(cell), text, NoteLevel.Error);

    private static byte[] Marked(byte[] file, params CellNote[] notes) => XlsAnnotatedCopy.Write(file, WorkbookReader.Read(file), notes, new AnnotationOptions
    {
        Sheet = new NoteSheet("退", "退回", [.. Columns.Select(c => new NoteColumn(c, 12))], [.. notes.Select(n => new NoteRow([n.Cell.ToString()!, n.Text], n.Level) { Link = new("单元格", n.Sheet, n.Cell!.Value) })]),
        Frame = new NoteFrame("【甲】", "【乙】"),
    })!;

    private static IEnumerable<string> Texts(byte[] file) => WorkbookReader.Read(file).Sheets.SelectMany(s => s.Cells.Select(c => $"{s.Name} {c.Address} {c.Text}"));

    private static byte[] Make()
    {
        var book = new HSSFWorkbook();
        var sheet = book.CreateSheet("表");
        sheet.CreateRow(0).CreateCell(0).SetCellValue("标题");
        sheet.CreateRow(1).CreateCell(1).SetCellValue(1);
        sheet.CreateRow(2).CreateCell(1).SetCellValue(2);
        sheet.CreateRow(3).CreateCell(1).SetCellFormula("SUM(B2:B3)");
        book.GetCreationHelper().CreateFormulaEvaluator().EvaluateAll();
        var drawing = sheet.CreateDrawingPatriarch();
        drawing.CreatePicture(new HSSFClientAnchor(0, 0, 0, 0, 4, 4, 6, 6), book.AddPicture([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 1, 2, 3], PictureType.PNG));
        var comment = drawing.CreateCellComment(new HSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        comment.String = new HSSFRichTextString("请核对");
        sheet.GetRow(0).GetCell(0).CellComment = comment;
        using var bytes = new MemoryStream();
        book.Write(bytes);
        return bytes.ToArray();
    }
}
