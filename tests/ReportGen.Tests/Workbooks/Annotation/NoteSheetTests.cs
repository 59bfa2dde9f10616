using System.IO.Compression;
using System.Text;
using OfficeOpenXml;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Annotation;

/// <summary>The sheet of notes in front of the others, and a copy that comes back with it.</summary>
public class NoteSheetTests
{
    private static readonly NoteFrame Frame = new("【甲】", "【乙】");

    [Fact]
    public void It_is_the_first_tab_and_the_only_one_shown()
    {
        var file = new TestWorkbook().Sheet("一").Cell("A1", "甲").Name("_xlnm.Print_Area", "一!$A$1:$B$2").Sheet("二").Cell("A1", "乙")
            .Edit("xl/worksheets/sheet2.xml", x => x.Replace("<sheetData>", "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews><sheetData>", StringComparison.Ordinal))
            .Edit("xl/workbook.xml", x => x.Replace("<sheets>", "<bookViews><workbookView activeTab=\"1\" firstSheet=\"1\"/></bookViews><sheets>", StringComparison.Ordinal)).ToBytes();
        var copy = Marked(file, new CellNote("一", new CellAddress(1, 1), "不对", NoteLevel.Error));

        Assert.Equal([], Witnesses.SchemaErrors(copy));
        Assert.Equal(["退", "一", "二"], WorkbookReader.Read(copy).Sheets.Select(s => s.Name));
        Assert.DoesNotContain("tabSelected", PartOf(copy, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("activeTab", PartOf(copy, "xl/workbook.xml"), StringComparison.Ordinal);
        using var package = new ExcelPackage(new MemoryStream(copy));
        Assert.Equal("一!$A$1:$B$2", package.Workbook.Worksheets["一"].PrinterSettings.PrintArea.Address);
        Assert.EndsWith("$3:$3", package.Workbook.Worksheets["退"].Names["_xlnm.Print_Titles"].Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_to_sheets_with_any_name_and_no_text_is_a_formula()
    {
        var file = new TestWorkbook().Sheet("表 '一'").Cell("A1", "甲").Sheet("退").Cell("B2", "乙").ToBytes();
        var copy = AnnotatedCopy.Write(file, [], new AnnotationOptions
        {
            Sheet = new NoteSheet("退", "退", [new("序号", 6), new("单元格", 9), new("问题", 30)],
            [
                new(["A1", "=1+1"], NoteLevel.Error) { Link = new("单元格", "表 '一'", new CellAddress(1, 1)) },
                new(["A1", "没有这张表"], NoteLevel.Hint) { Link = new("单元格", "没有", new CellAddress(1, 1)) },
            ]),
        });

        Assert.Equal([], Witnesses.SchemaErrors(copy));
        using var package = new ExcelPackage(new MemoryStream(copy));
        var list = package.Workbook.Worksheets.First();
        Assert.Equal("退2", list.Name);
        Assert.Equal("'表 ''一'''!A1", ((ExcelHyperLink)list.Cells["B4"].Hyperlink).ReferenceAddress);
        Assert.Null(list.Cells["B5"].Hyperlink);
        Assert.Equal(("=1+1", ""), (list.Cells["C4"].Text, list.Cells["C4"].Formula));
    }

    [Fact]
    public void A_copy_that_comes_back_keeps_what_a_person_wrote_and_loses_what_we_said()
    {
        var file = AnnotatedCopyTests.Make("commented");
        var once = Marked(file, At("A1", "标题不对"), At("B2", "不对"));
        var twice = Marked(once, At("C3", "数不对"));

        Assert.Equal([], Witnesses.SchemaErrors(twice));
        Assert.Equal(["A1 张三:\n请核对", "C3 【甲】\n数不对\n【乙】", "D4 另一处"], CommentsOf(twice));
        Assert.Equal(3, PartOf(twice, "xl/drawings/vmlDrawing1.vml").Split("<v:shape ").Length - 1);
        Assert.Equal(["退", "表"], WorkbookReader.Read(twice).Sheets.Select(s => s.Name));
        using var package = new ExcelPackage(new MemoryStream(twice));
        var sheet = package.Workbook.Worksheets["表"];
        Assert.Equal(["None", "None", "FFFFC7CD"], new[] { "A1", "B2", "C3" }.Select(c => sheet.Cells[c].Style.Fill.BackgroundColor.Rgb is { Length: > 0 } rgb && sheet.Cells[c].Style.Fill.PatternType != OfficeOpenXml.Style.ExcelFillStyle.None ? rgb : "None"));
    }

    [Fact]
    public void A_cell_gets_its_own_colour_again()
    {
        var file = new TestWorkbook().Cell("A1", "甲").Cell("B2", 1m, "0.00")
            .Edit("xl/styles.xml", x => x.Replace("</fills>", "<fill><patternFill patternType=\"solid\"><fgColor theme=\"4\" tint=\"0.5\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>", StringComparison.Ordinal)
                .Replace("<xf numFmtId=\"201\" fontId=\"0\" fillId=\"0\"", "<xf numFmtId=\"201\" fontId=\"0\" fillId=\"2\"", StringComparison.Ordinal)).ToBytes();
        var back = Marked(Marked(file, At("B2", "不对")), At("A1", "不对"));

        using var package = new ExcelPackage(new MemoryStream(back));
        var fill = package.Workbook.Worksheets["表"].Cells["B2"].Style.Fill;
        Assert.Equal(("4", 0.5m), (fill.BackgroundColor.Theme, fill.BackgroundColor.Tint));
    }

    [Fact]
    public void What_a_person_adds_behind_our_words_stays()
    {
        var once = Marked(new TestWorkbook().Cell("B2", "文字").ToBytes(), At("B2", "不对"));
        var answered = Change(once, "xl/comments1.xml", x => x.Replace("【乙】", "【乙】\n已改正，请复核", StringComparison.Ordinal));

        Assert.Equal(["B2 \n已改正，请复核"], CommentsOf(Marked(answered)).Select(c => c.Replace("\r", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Three_hundred_notes_with_long_texts_fit_their_rows()
    {
        var text = string.Concat(Enumerable.Repeat("完成值与指标值不符，请核对。", 12));
        var rows = Enumerable.Range(1, 300).Select(i => new NoteRow([$"A{i}", text], NoteLevel.Warning) { Link = new("单元格", "表", new CellAddress(i, 1)) });
        var copy = AnnotatedCopy.Write(
            new TestWorkbook().Cell("A1", "甲").ToBytes(),
            [.. Enumerable.Range(1, 300).Select(i => new CellNote("表", new CellAddress(i, 1), text, NoteLevel.Warning))],
            new AnnotationOptions { Sheet = new NoteSheet("退", "退", [new("序号", 6), new("单元格", 9), new("问题", 40)], [.. rows]) });

        Assert.Equal([], Witnesses.SchemaErrors(copy));
        Assert.Equal([], ReportGen.Workbooks.Audit.SheetAudit.Check(copy));
        Assert.Equal(300, CommentsOf(copy).Count);
    }

    private static CellNote At(string cell, string text) => new("表", CellAddress.TryParse(cell, out var at) ? at : throw new ArgumentException(cell), text, NoteLevel.Error);

    private static byte[] Marked(byte[] file, params CellNote[] notes) => AnnotatedCopy.Write(file, notes, new AnnotationOptions
    {
        Sheet = new NoteSheet("退", "退回", [new("序号", 6), new("问题", 30)], [.. notes.Select(n => new NoteRow([n.Text], n.Level))]),
        Frame = Frame,
    });

    private static List<string> CommentsOf(byte[] file)
    {
        using var package = new ExcelPackage(new MemoryStream(file));
        return [.. package.Workbook.Worksheets["表"].Comments.Cast<ExcelComment>().OrderBy(c => c.Address, StringComparer.Ordinal).Select(c => $"{c.Address} {c.Text}")];
    }

    private static string PartOf(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Change(byte[] file, string name, Func<string, string> change)
    {
        var text = change(PartOf(file, name));
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(text);
        }

        return bytes.ToArray();
    }
}
