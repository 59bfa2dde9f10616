using System.IO.Compression;
using System.Text;
using NPOI.XSSF.UserModel;
using OfficeOpenXml;
using ReportGen.Workbooks.Annotation;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Annotation;

/// <summary>A copy with colours and comments: what is noted is seen by everybody, what is not noted is as it was.</summary>
public class AnnotatedCopyTests
{
    private const string Comments = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string Vml = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing";
    private const string Picture = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private const string Drawing = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

    /// <summary>Workbooks as different programs write them.</summary>
    public static TheoryData<string> Kinds => ["plain", "inline", "prefixed", "absolute", "no styles", "hidden sheet", "print setup", "commented"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Noted_cells_are_coloured_and_commented_and_all_others_read_as_before(string kind)
    {
        var file = Make(kind);
        var copy = AnnotatedCopy.Write(file, [Note("B2", "不对"), Note("C9", "缺一个数", NoteLevel.Warning), Note("XFD1048576", "很远", NoteLevel.Hint)]);

        Assert.Equal([], Witnesses.SchemaErrors(file));
        Assert.Equal(Pictured(file), Pictured(copy));
        Witnesses.Agree(copy);
        Assert.Equal("不对", CommentOf(copy, "B2"));
        Assert.Equal("缺一个数", CommentOf(copy, "C9"));
        Assert.Equal(["FFFFC7CD", "FFFFEB9B", "FFDDEBF8"], new[] { "B2", "C9", "XFD1048576" }.Select(c => FillOf(copy, c)));
    }

    [Fact]
    public void A_cell_keeps_everything_of_its_style_but_the_fill()
    {
        var copy = AnnotatedCopy.Write(Make("plain"), [Note("C3", "数不对")]);

        using var package = new ExcelPackage(new MemoryStream(copy));
        var style = package.Workbook.Worksheets.First().Cells["C3"].Style;
        Assert.Equal("#,##0.00", style.Numberformat.Format);
        Assert.Equal(OfficeOpenXml.Style.ExcelVerticalAlignment.Center, style.VerticalAlignment);
        Assert.Equal("宋体", style.Font.Name);
    }

    [Fact]
    public void Every_part_that_holds_no_note_is_kept_byte_for_byte()
    {
        var file = WithPicture();
        var copy = AnnotatedCopy.Write(file, [Note("B2", "不对")]);

        var (before, after) = (PartsOf(file), PartsOf(copy));
        var changed = before.Keys.Where(p => !before[p].AsSpan().SequenceEqual(after[p])).Order(StringComparer.Ordinal);
        Assert.Equal(["[Content_Types].xml", "xl/styles.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/worksheets/sheet1.xml"], changed);
        Assert.Equal(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"], after.Keys.Except(before.Keys).Order(StringComparer.Ordinal));
        Assert.Equal([], Witnesses.SchemaErrors(copy));
        Assert.Single(new XSSFWorkbook(new MemoryStream(copy)).GetAllPictures());
    }

    [Fact]
    public void Comments_that_are_there_are_kept_and_the_note_stands_below_them()
    {
        var copy = AnnotatedCopy.Write(Make("commented"), [Note("A1", "标题不对"), Note("B2", "不对")]);

        Assert.Equal("张三:\n请核对\n标题不对", CommentOf(copy, "A1"));
        Assert.Equal("不对", CommentOf(copy, "B2"));
        Assert.Equal("另一处", CommentOf(copy, "D4"));
        var vml = Encoding.UTF8.GetString(PartsOf(copy)["xl/drawings/vmlDrawing1.vml"]);
        Assert.Equal(3, vml.Split("<v:shape ").Length - 1);
        Assert.Contains("_x0000_s1028", vml, StringComparison.Ordinal);
        Assert.Equal([], Witnesses.SchemaErrors(copy));
    }

    [Fact]
    public void A_copy_can_be_annotated_again()
    {
        var once = AnnotatedCopy.Write(Make("plain"), [Note("B2", "第一次")]);
        var twice = AnnotatedCopy.Write(once, [Note("B2", "第二次", NoteLevel.Hint), Note("A1", "另一处")]);

        Assert.Equal("第一次\n第二次", CommentOf(twice, "B2"));
        Assert.Equal("另一处", CommentOf(twice, "A1"));
        Assert.Equal("FFDDEBF8", FillOf(twice, "B2"));
        Witnesses.Agree(twice);
    }

    [Fact]
    public void A_note_on_a_covered_cell_goes_to_the_head_of_the_merged_area()
    {
        var copy = AnnotatedCopy.Write(new TestWorkbook().Cell("A1", "合并").Merge("A1:C3").ToBytes(), [Note("B2", "在里面"), Note("A1", "在头上", NoteLevel.Hint)]);

        Assert.Equal("在里面\n在头上", CommentOf(copy, "A1"));
        Assert.Equal("FFFFC7CD", FillOf(copy, "A1"));
        Assert.Null(CommentOf(copy, "B2"));
    }

    [Fact]
    public void Strict_workbooks_stay_strict()
    {
        var copy = AnnotatedCopy.Write(new TestWorkbook().Strict().Cell("B2", "文字").ToBytes(), [Note("B2", "不对"), Note("D4", "缺")], new AnnotationOptions { Sheet = new NoteSheet("问题", "问题", [new("序号", 6), new("问题", 30)], [new(["不对"], NoteLevel.Error)]) });

        Assert.All(PartsOf(copy).Where(p => p.Key.EndsWith(".xml", StringComparison.Ordinal) && p.Key != "[Content_Types].xml"), p =>
            Assert.DoesNotContain("schemas.openxmlformats.org/spreadsheetml", Encoding.UTF8.GetString(p.Value), StringComparison.Ordinal));
        Assert.Equal("文字", WorkbookReader.Read(copy).Sheets[1][new CellAddress(2, 2)]!.Text);
        Assert.Equal([], Witnesses.SchemaErrors(copy));
    }

    [Fact]
    public void Rows_and_cells_without_addresses_keep_their_places()
    {
        var file = new TestWorkbook().WithoutAddresses().Cell("A1", "一").Cell("B1", "二").Cell("A2", "三").ToBytes();
        var copy = AnnotatedCopy.Write(file, [Note("B1", "甲"), Note("C1", "乙"), Note("B4", "丙")]);

        Assert.Equal(Pictured(file), Pictured(copy));
        Assert.Equal(["甲", "乙", "丙"], new[] { "B1", "C1", "B4" }.Select(c => CommentOf(copy, c)));
    }

    [Fact]
    public void A_cell_that_is_not_there_yet_takes_the_style_of_its_row_or_column()
    {
        var file = new TestWorkbook().Cell("A1", 1m, "0.00").Blank("B1", "0.0%")
            .Edit("xl/worksheets/sheet1.xml", x => x.Replace("<sheetData>", "<cols><col min=\"5\" max=\"6\" width=\"9\" style=\"2\"/></cols><sheetData>", StringComparison.Ordinal).Replace("<row r=\"1\"", "<row r=\"1\" s=\"1\" customFormat=\"1\"", StringComparison.Ordinal)).ToBytes();
        var copy = AnnotatedCopy.Write(file, [Note("E1", "行"), Note("E7", "列"), Note("H7", "无")]);

        using var package = new ExcelPackage(new MemoryStream(copy));
        Assert.Equal(["0.00", "0.0%", "General"], new[] { "E1", "E7", "H7" }.Select(c => package.Workbook.Worksheets.First().Cells[c].Style.Numberformat.Format));
    }

    [Fact]
    public void The_same_file_and_notes_give_the_same_bytes()
    {
        var file = Make("commented");
        CellNote[] notes = [Note("B2", "不对"), Note("Z99", "缺")];

        Assert.Equal(AnnotatedCopy.Write(file, notes), AnnotatedCopy.Write(file, notes));
    }

    [Fact]
    public void No_notes_leave_every_part_as_it_was()
    {
        var file = WithPicture();
        Assert.Equal(PartsOf(file), PartsOf(AnnotatedCopy.Write(file, [])));
    }

    internal static byte[] Make(string kind)
    {
        var workbook = new TestWorkbook();
        if (kind == "inline") workbook.InlineStrings();
        if (kind == "prefixed") workbook.Prefix("x");
        workbook.Cell("A1", "标题 <&> \"'").Cell("B2", "文字\n第二行", wrap: true).Cell("C3", 1234.5m, "#,##0.00").Cell("D4", " 前后 ").Merge("A1:D1").Columns(1, 4, 12).Row(7, 30);
        return kind switch
        {
            "absolute" => workbook.Edit("xl/_rels/workbook.xml.rels", x => x.Replace("Target=\"", "Target=\"/xl/", StringComparison.Ordinal)).ToBytes(),
            "no styles" => workbook.Edit("xl/_rels/workbook.xml.rels", x => x.Replace("<Relationship Id=\"styles\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>", "", StringComparison.Ordinal))
                .Edit("[Content_Types].xml", x => x.Replace("<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>", "", StringComparison.Ordinal))
                .Edit("xl/worksheets/sheet1.xml", x => System.Text.RegularExpressions.Regex.Replace(x, " s=\"[0-9]+\"", "")).Move("xl/styles.xml", "").ToBytes(),
            "hidden sheet" => workbook.Sheet("藏", "hidden").Cell("A1", "另一张").ToBytes(),
            "print setup" => workbook.Tail("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>").Tail("<pageSetup paperSize=\"9\"/>").Tail("<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>")
                .Tail("<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"D4\"><formula1>\"甲,乙\"</formula1></dataValidation></dataValidations>").Name("_xlnm.Print_Area", "表!$A$1:$D$9").ToBytes(),
            "commented" => Commented(workbook).ToBytes(),
            _ => workbook.ToBytes(),
        };
    }

    private static TestWorkbook Commented(TestWorkbook workbook) => workbook
        .Tail("<legacyDrawing r:id=\"rId2\"/>")
        .Part("xl/worksheets/_rels/sheet1.xml.rels", TestWorkbook.Relationships($"<Relationship Id=\"rId1\" Type=\"{Comments}\" Target=\"../comments1.xml\"/><Relationship Id=\"rId2\" Type=\"{Vml}\" Target=\"../drawings/vmlDrawing1.vml\"/>"))
        .Part("xl/comments1.xml", $"<comments xmlns=\"{TestWorkbook.Main}\"><authors><author>张三</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><r><t>张三:\n</t></r><r><t>请核对</t></r></text></comment><comment ref=\"D4\" authorId=\"0\"><text><t>另一处</t></text></comment></commentList></comments>")
        .Part("xl/drawings/vmlDrawing1.vml", $"<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">{OldBox(1026, 0, 0)}{OldBox(1027, 3, 3)}</xml>")
        .Edit("[Content_Types].xml", x => x.Replace("<Override PartName=\"/xl/styles.xml\"", "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Override PartName=\"/xl/comments1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/><Override PartName=\"/xl/styles.xml\"", StringComparison.Ordinal));

    private static string OldBox(int id, int row, int column) =>
        $"<v:shape id=\"_x0000_s{id}\" type=\"#_x0000_t202\" style=\"visibility:hidden\"><x:ClientData ObjectType=\"Note\"><x:Anchor>1, 15, 0, 2, 3, 15, 3, 4</x:Anchor><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>";

    private static byte[] WithPicture() => new TestWorkbook().Cell("B2", "文字").Tail("<drawing r:id=\"rId1\"/>").Tail("<extLst><ext uri=\"{x}\"/></extLst>")
        .Part("xl/media/image1.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 1, 2, 3])
        .Part("xl/worksheets/_rels/sheet1.xml.rels", TestWorkbook.Relationships($"<Relationship Id=\"rId1\" Type=\"{Drawing}\" Target=\"../drawings/drawing1.xml\"/>"))
        .Part("xl/drawings/_rels/drawing1.xml.rels", TestWorkbook.Relationships($"<Relationship Id=\"rId1\" Type=\"{Picture}\" Target=\"../media/image1.png\"/>"))
        .Part("xl/drawings/drawing1.xml", """
            <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9000" cy="9000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9000" cy="9000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>
            """)
        .Edit("[Content_Types].xml", x => x.Replace("<Override PartName=\"/xl/styles.xml\"", "<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/><Override PartName=\"/xl/styles.xml\"", StringComparison.Ordinal)).ToBytes();

    private static CellNote Note(string cell, string text, NoteLevel level = NoteLevel.Error) =>
        new("表", CellAddress.TryParse(cell, out var address) ? address : throw new ArgumentException(cell), text, level);

    private static IEnumerable<string> Pictured(byte[] file) =>
        WorkbookReader.Read(file).Sheets.SelectMany(s => s.Cells.Select(c => $"{s.Name} {s.Hidden} {s.AreaOf(c.Address)} {c.Text} {c.Number}"));

    private static string? CommentOf(byte[] file, string cell)
    {
        Assert.True(CellAddress.TryParse(cell, out var at));
        using var package = new ExcelPackage(new MemoryStream(file));
        var ePPlus = package.Workbook.Worksheets.First().Cells[cell].Comment?.Text;
        var npoi = new XSSFWorkbook(new MemoryStream(file)).GetSheetAt(0).GetCellComment(at.Row - 1, at.Column - 1)?.String.String;
        Assert.Equal(npoi, ePPlus);
        return npoi;
    }

    private static string FillOf(byte[] file, string cell)
    {
        using var package = new ExcelPackage(new MemoryStream(file));
        return package.Workbook.Worksheets.First().Cells[cell].Style.Fill.BackgroundColor.Rgb;
    }

    private static Dictionary<string, byte[]> PartsOf(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        });
    }
}
