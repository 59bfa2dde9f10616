using ReportGen.Tests.Workbooks.Legacy;
using ReportGen.Workbooks;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Packages;

/// <summary>A cell whose value is a picture holds no text, whichever program put it there and whichever wrote the file last.</summary>
public class CellPictureTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Rich = "http://schemas.microsoft.com/office/2017/06/relationships/";

    [Theory]
    [InlineData("t=\"str\"", "<f>_xlfn.DISPIMG(\"ID_1A2B\",1)</f><v>=DISPIMG(\"ID_1A2B\",1)</v>")]
    [InlineData("t=\"str\"", "<f>DISPIMG(\"ID_1A2B\",1)</f><v>=DISPIMG(\"ID_1A2B\",1)</v>")]
    [InlineData("t=\"str\"", "<v>=DISPIMG(\"ID_1A2B\",1)</v><f>_xlfn.DISPIMG(\"ID_1A2B\",1)</f>")]
    [InlineData("t=\"e\"", "<f>_xlfn.DISPIMG(\"ID_1A2B\",1)</f><v>#NAME?</v>")]
    [InlineData("", "<f>DISPIMG(\"ID_1A2B\",1)</f>")]
    [InlineData("", "<f>_xlfn.dispimg(\"ID_1A2B\",1)</f><v>0</v>")]
    [InlineData("t=\"e\"", "<f>_xlfn.IMAGE(\"https://a/b.png\")</f><v>#VALUE!</v>")]
    public void A_formula_that_shows_a_picture_is_a_picture(string attributes, string content) =>
        Assert.Equal("A1 B1=文字", Picture(new TestWorkbook().Raw("A1", attributes, content).Cell("B1", "文字")));

    [Theory]
    [InlineData("t=\"str\"", "<f>A2&amp;\"DISPIMG(\"</f><v>=DISPIMG(1)</v>", "=DISPIMG(1)")]
    [InlineData("t=\"str\"", "<f>DISPIMGS(1)</f><v>图</v>", "图")]
    [InlineData("t=\"inlineStr\"", "<is><t>=DISPIMG(\"ID_1A2B\",1)</t></is>", "=DISPIMG(\"ID_1A2B\",1)")]
    [InlineData("t=\"e\"", "<f>A2/0</f><v>#DIV/0!</v>", "#DIV/0!")]
    [InlineData("t=\"e\"", "<f>A2+\"a\"</f><v>#VALUE!</v>", "#VALUE!")]
    [InlineData("t=\"e\" vm=\"0\"", "<v>#VALUE!</v>", "#VALUE!")]
    [InlineData("vm=\"1\"", "<v>5</v>", "5")]
    public void What_only_looks_like_one_is_none(string attributes, string content, string text) =>
        Assert.Equal($"A1={text}", Picture(new TestWorkbook().Raw("A1", attributes, content)));

    /// <summary>Picture, new kind of error, picture from the web; the first number of the metadata means another kind of value.</summary>
    [Fact]
    public void The_pictures_of_Excel_are_told_from_its_new_kinds_of_errors() => Assert.Equal(
        "A1=#VALUE! B1 C1=#VALUE! D1 E1=#VALUE! F1",
        Picture(WithRichValues(Cells("A1", "B1", "C1", "D1", "E1"), "_localImage", "_error", "_webimage").Raw("F1", "t=\"e\" vm=\"2\"", "<f>B1</f><v>#VALUE!</v>")));

    [Theory]
    [InlineData("sheetMetadata")]
    [InlineData("rdRichValue\"")]
    [InlineData("rdRichValueStructure")]
    public void Where_the_file_has_lost_what_the_numbers_lead_to_an_error_with_a_number_is_a_picture(string lost)
    {
        var workbook = WithRichValues(Cells("A1", "B1"), "_error", "_error", "_error")
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace(lost, "lost\"", StringComparison.Ordinal).Replace("\"\"", "\"", StringComparison.Ordinal)).Cell("C1", "文字");
        Assert.Equal("A1 B1 C1=文字", Picture(workbook));
    }

    [Theory]
    [InlineData("xl/metadata.xml", "<bk/>")]
    [InlineData("xl/richData/rdrichvalue.xml", "<rv/>")]
    public void Metadata_without_end_is_refused(string part, string repeated)
    {
        var workbook = WithRichValues(Cells("A1"), "_localImage").Part(part, $"<a><valueMetadata>{string.Concat(Enumerable.Repeat(repeated, 1_000))}</valueMetadata></a>");
        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableWorkbookException>(() => WorkbookReader.Read(workbook.ToBytes(), new ReadLimits { Cells = 500 })).Reason);
    }

    [Fact]
    public void The_old_format_stores_the_formula_as_its_result()
    {
        const string Result = "=DISPIMG(\"ID_1A2B\",1)";
        byte[] text = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF];
        var book = new TestBinary().Formula(0, 0, text).Record(0x0207, [.. TestBinary.Word(Result.Length), 0, .. System.Text.Encoding.Latin1.GetBytes(Result)]).Text(0, 1, Result);
        Assert.Equal($"A1 B1={Result}", Picture(WorkbookReader.Read(book.ToBytes())));
    }

    private static TestWorkbook Cells(params string[] addresses) =>
        addresses.Select((a, i) => (Address: a, Number: i + 1)).Aggregate(new TestWorkbook(), (w, c) => w.Raw(c.Address, $"t=\"e\" vm=\"{c.Number}\"", "<v>#VALUE!</v>"));

    /// <summary>As Excel stores them: number 1 is of another kind, the others mean one structure each.</summary>
    private static TestWorkbook WithRichValues(TestWorkbook workbook, params string[] structures)
    {
        string Each(Func<int, string> one) => string.Concat(Enumerable.Range(0, structures.Length).Select(one));
        return workbook
            .Edit("xl/_rels/workbook.xml.rels", x => x.Replace(
                "</Relationships>",
                $"<Relationship Id=\"m\" Type=\"{Office}sheetMetadata\" Target=\"metadata.xml\"/><Relationship Id=\"v\" Type=\"{Rich}rdRichValue\" Target=\"richData/rdrichvalue.xml\"/>"
                + $"<Relationship Id=\"s\" Type=\"{Rich}rdRichValueStructure\" Target=\"richData/rdrichvaluestructure.xml\"/></Relationships>",
                StringComparison.Ordinal))
            .Part("xl/metadata.xml", "<metadata xmlns:xlrd=\"urn:x\"><metadataTypes><metadataType name=\"XLDAPR\"/><metadataType name=\"XLRICHVALUE\"/></metadataTypes>"
                + "<futureMetadata name=\"XLDAPR\"><bk><extLst/></bk></futureMetadata>"
                + $"<futureMetadata name=\"XLRICHVALUE\">{Each(i => $"<bk><extLst><ext><xlrd:rvb i=\"{i}\"/></ext></extLst></bk>")}</futureMetadata>"
                + $"<cellMetadata><bk><rc t=\"1\" v=\"0\"/></bk></cellMetadata><valueMetadata><bk><rc t=\"1\" v=\"0\"/></bk>{Each(i => $"<bk><rc t=\"2\" v=\"{i}\"/></bk>")}</valueMetadata></metadata>")
            .Part("xl/richData/rdrichvalue.xml", $"<rvData>{Each(i => $"<rv s=\"{structures.Length - 1 - i}\"><v>0</v></rv>")}</rvData>")
            .Part("xl/richData/rdrichvaluestructure.xml", $"<rvStructures>{Each(i => $"<s t=\"{structures[structures.Length - 1 - i]}\"><k n=\"a\" t=\"i\"/></s>")}</rvStructures>");
    }

    private static string Picture(TestWorkbook workbook) => Picture(WorkbookReader.Read(workbook.ToBytes()));

    private static string Picture(GridWorkbook workbook) => string.Join(' ', workbook.Sheets[0].Cells.Select(c => c.IsPicture ? $"{c.Address}{c.Text}" : $"{c.Address}={c.Text}"));
}
