using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Workbooks.Audit;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Expansion;

public partial class SheetExpansionTests
{
    private const string Sheet1 = "xl/worksheets/sheet1.xml";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(60)]
    [InlineData(500)]
    public void The_block_takes_a_row_for_each_item_and_at_least_one(int count)
    {
        var sheet = Witnesses.Agree(Expand(Table(), Items(count)));
        var rows = Math.Max(count, 1);
        Assert.Equal(count * 3, sheet.Cells.Count(c => c.Text.StartsWith("指标", StringComparison.Ordinal) && c.Address.Row > 2));
        Assert.Equal("合计", sheet[new CellAddress(3 + rows, 1)]?.Text);
        Assert.Equal("填报说明", sheet[new CellAddress(4 + rows, 1)]?.Text);
        Assert.Equal(new CellRange(3 + rows, 1, 3 + rows, 2), sheet.AreaOf(new CellAddress(3 + rows, 2)));
        Assert.Equal(new CellRange(4 + rows, 1, 5 + rows, 3), sheet.AreaOf(new CellAddress(5 + rows, 3)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(45)]
    public void The_shipped_drawings_expand_to_sound_files_that_pass_the_audit(int count)
    {
        foreach (var (file, block) in new[] { (Templates.Form, "指标"), (Templates.Summary, ""), (Templates.Findings, "") })
        {
            var layout = SheetLayout.Compile(File.ReadAllBytes(file));
            var name = block.Length > 0 ? block : layout.Cells.SelectMany(c => c.Template.Markers).Last(m => m.Block.Length > 0).Block;
            var rows = Enumerable.Range(1, count).Select(i => (Func<Marker, CellValue>)(m => new CellValue($"{m.Name}{i / 3}"))).ToList();
            var written = SheetExpansion.Expand(layout, new SheetValues(m => new CellValue(m.Name), name, rows, ["一级指标", "二级指标"])).Content;
            Witnesses.Agree(written);
            Assert.Equal([], SheetAudit.Check(written));
        }
    }

    [Fact]
    public void Merges_that_reach_over_the_block_grow_and_those_beside_it_stay()
    {
        var layout = Compile(new TestWorkbook().Cell("A1", "绩效指标").Blank("A2").Blank("A3").Merge("A1:A3").Cell("B1", "名称").Cell("B2", "{{指标.名称}}").Blank("C2").Merge("B2:C2").Cell("B3", "合计"));
        var sheet = Witnesses.Agree(Expand(layout, Items(4)));
        Assert.Equal(["A1:A6", "B2:C2", "B3:C3", "B4:C4", "B5:C5"], sheet.Merges.Select(m => m.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("合计", sheet[new CellAddress(6, 2)]?.Text);
    }

    [Fact]
    public void Equal_neighbours_merge_downwards_within_the_run_of_the_outer_level()
    {
        var layout = Compile(new TestWorkbook().Cell("A1", "{{指标.一级}}").Cell("B1", "{{指标.二级}}").Cell("C1", "{{指标.名称}}"));
        string[] rows = ["产出 数量", "产出 数量", "产出 质量", "效益 质量", "效益 质量", "满意度 ", "满意度 "];
        var values = rows.Select((row, i) => (Func<Marker, CellValue>)(m => new CellValue(m.Name switch { "一级" => row.Split(' ')[0], "二级" => row.Split(' ')[1], _ => $"{i}" }))).ToList();
        var sheet = Witnesses.Agree(SheetExpansion.Expand(layout, new SheetValues(_ => CellValue.Blank, "指标", values, ["一级", "二级"])).Content);
        Assert.Equal(["A1:A3", "A4:A5", "A6:A7", "B1:B2", "B4:B5"], sheet.Merges.Select(m => m.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_level_that_the_drawing_does_not_have_hinders_no_other()
    {
        var layout = Compile(new TestWorkbook().Cell("A1", "{{指标.一级}}"));
        var sheet = Witnesses.Agree(Expand(layout, Items(3, "一样"), "零级", "一级"));
        Assert.Equal(["A1:A3"], sheet.Merges.Select(m => m.ToString()));
    }

    [Fact]
    public void A_block_of_two_rows_repeats_as_a_whole_and_nothing_of_it_is_covered()
    {
        var layout = Compile(new TestWorkbook().Cell("A1", "表头").Cell("A2", "{{指标.一级}}").Cell("B2", "{{指标.名称}}").Cell("A3", "说明").Cell("B3", "{{指标.说明}}").Cell("C2", "固定").Blank("C3").Merge("C2:C3").Cell("A4", "合计"));
        var rows = Enumerable.Range(1, 3).Select(i => (Func<Marker, CellValue>)(m => new CellValue(m.Name == "一级" ? "产出" : $"{m.Name}{i}"))).ToList();
        var expanded = SheetExpansion.Expand(layout, new SheetValues(_ => CellValue.Blank, "指标", rows, ["一级"]));
        var sheet = Witnesses.Agree(expanded.Content);
        Assert.Equal(["C2:C3", "C4:C5", "C6:C7"], sheet.Merges.Select(m => m.ToString()));
        Assert.Equal(["表头", "产出", "说明", "产出", "说明", "产出", "说明", "合计"], sheet.Cells.Where(c => c.Address.Column == 1).Select(c => c.Text));
        Assert.Equal(["名称1@B2", "说明1@B3", "名称2@B4", "说明2@B5", "名称3@B6", "说明3@B7"], sheet.Cells.Where(c => c.Address.Column == 2).Select(c => $"{c.Text}@{c.Address}"));
        Assert.Equal([(0, "A2"), (0, "B2"), (0, "B3"), (1, "A4"), (1, "B4"), (1, "B5"), (2, "A6"), (2, "B6"), (2, "B7")], expanded.Values.Select(v => (v.Row, v.Area.ToString())));
    }

    [Fact]
    public void Everything_that_hangs_on_the_grid_follows_the_rows()
    {
        var layout = Compile(Table(t => t
            .Name("_xlnm.Print_Area", "表!$A$1:$C$5").Name("_xlnm.Print_Titles", "表!$A:$B,表!$1:$2").Name("_xlnm._FilterDatabase", "表!$A$2:$C$3", hidden: true)
            .Name("合计格", "'表'!$C$4", sheet: null).Name("别处", "说明!$A$4", sheet: null).Name("税率", "0.13", sheet: null)
            .Tail("<autoFilter ref=\"A2:C3\"/>")
            .Tail("<conditionalFormatting sqref=\"C3 A3:A4\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>AND($C3&gt;C$4,\"C4\"&lt;&gt;LOG10(A1),说明!C4=1)</formula></cfRule></conditionalFormatting>")
            .Tail("<conditionalFormatting sqref=\"C4\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"2\"><formula>C4&lt;&gt;SUM(C3:C3)</formula></cfRule></conditionalFormatting>")
            .Tail("<dataValidations count=\"1\"><dataValidation type=\"list\" allowBlank=\"1\" sqref=\"B3\"><formula1>\"优,良\"</formula1></dataValidation></dataValidations>")
            .Sheet("说明").Cell("A4", "别动")));
        var written = Expand(layout, Items(10));
        var (sheet, workbook) = (Part(written, Sheet1), Part(written, "xl/workbook.xml"));
        Assert.Contains(">表!$A$1:$C$14<", workbook, StringComparison.Ordinal);
        Assert.Contains(">表!$A:$B,表!$1:$2<", workbook, StringComparison.Ordinal);
        Assert.Contains(">表!$A$2:$C$12<", workbook, StringComparison.Ordinal);
        Assert.Contains(">'表'!$C$13:$C$13<", workbook, StringComparison.Ordinal);
        Assert.Contains(">说明!$A$4<", workbook, StringComparison.Ordinal);
        Assert.Contains(">0.13<", workbook, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A2:C12\"", sheet, StringComparison.Ordinal);
        Assert.Contains("sqref=\"C3:C12 A3:A13\"", sheet, StringComparison.Ordinal);
        Assert.Contains("AND($C3&gt;C$13,\"C4\"&lt;&gt;LOG10(A1),说明!C4=1)", sheet, StringComparison.Ordinal);
        Assert.Contains("sqref=\"C13\"", sheet, StringComparison.Ordinal);
        Assert.Contains("C13&lt;&gt;SUM(C3:C12)", sheet, StringComparison.Ordinal);
        Assert.Contains("sqref=\"B3:B12\"", sheet, StringComparison.Ordinal);
        Assert.Equal([], Witnesses.SchemaErrors(written));
    }

    [Fact]
    public void Print_titles_below_other_rows_and_page_setup_stay()
    {
        var layout = Compile(Table(t => t.Tail("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>").Tail("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>").Tail("<headerFooter><oddFooter>&amp;P/&amp;N</oddFooter></headerFooter>")));
        var written = Expand(layout, Items(3));
        Assert.Contains("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\" />", Part(written, Sheet1), StringComparison.Ordinal);
        Assert.Contains("<oddFooter>&amp;P/&amp;N</oddFooter>", Part(written, Sheet1), StringComparison.Ordinal);
        Witnesses.Agree(written);
    }

    [Fact]
    public void A_picture_below_the_block_moves_with_its_rows()
    {
        const string Draw = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
        var layout = Compile(Table(t => t
            .Tail("<drawing r:id=\"rId1\"/>")
            .Part("xl/worksheets/_rels/sheet1.xml.rels", TestWorkbook.Relationships("<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\" Target=\"../drawings/drawing1.xml\"/>"))
            .Edit("[Content_Types].xml", x => x.Replace("</Types>", "<Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/></Types>", StringComparison.Ordinal))
            .Part("xl/drawings/drawing1.xml", $"<xdr:wsDr xmlns:xdr=\"{Draw}\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><xdr:twoCellAnchor>{Corner("from", 3)}{Corner("to", 20)}<xdr:sp macro=\"\" textlink=\"\"><xdr:nvSpPr><xdr:cNvPr id=\"2\" name=\"seal\"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst=\"ellipse\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>")));
        var written = Expand(layout, Items(10));
        Assert.Equal(["12", "29"], Regex.Matches(Part(written, "xl/drawings/drawing1.xml"), "<xdr:row>(\\d+)<").Select(m => m.Groups[1].Value));
        Assert.Equal([], Witnesses.SchemaErrors(written));

        static string Corner(string name, int row) => $"<xdr:{name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{name}>";
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86 816")]
    [InlineData("-5℃以下")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\n=1")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void Text_that_looks_like_a_formula_stays_text(string text)
    {
        var written = Expand(Table(), [_ => new CellValue(text)]);
        var sheet = Part(written, Sheet1);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        Assert.Equal(text, WorkbookReader.Read(written).Sheets[0][new CellAddress(3, 1)]!.Text);
        var style = int.Parse(Regex.Match(sheet, "r=\"A3\" s=\"(\\d+)\"").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Contains("quotePrefix=\"1\"", Regex.Matches(Part(written, "xl/styles.xml").Split("<cellXfs")[1], "<xf .*?>")[style].Value, StringComparison.Ordinal);
        Witnesses.Agree(written);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was()
    {
        var pieces = Gen.Elements("_x0041_", "_x0041", "_", "\u0001", "\u001F", "\uFFFE", "\uD83D", "\uDE00", "\uD83D\uDE00", "\n", "\t", " ", "<", "&", "\"", "'", "]]>", "=", "字", "a", "\u2028", "\u0085");
        var layout = Table();
        Prop.ForAll(pieces.NonEmptyListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var written = Expand(layout, [_ => new CellValue(text)]);
            Assert.Equal(text, WorkbookReader.Read(written).Sheets[0][new CellAddress(3, 1)]!.Text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Theory]
    [InlineData("\r\n一\r二", "\n一\n二")]
    [InlineData("_x000D_", "_x000D_")]
    public void Line_ends_come_back_as_one_kind(string text, string back) =>
        Assert.Equal(back, WorkbookReader.Read(Expand(Table(), [_ => new CellValue(text)])).Sheets[0][new CellAddress(3, 1)]!.Text);

    [Theory]
    [InlineData("1,234.50", "1234.5", true)]
    [InlineData("1234.5", "1234.5", true)]
    [InlineData("12.3456", "12.3456", true)]
    [InlineData("1 234.5", "1234.5", false)]
    [InlineData("1,234.50万元", "1234.5", false)]
    [InlineData("99,999,999,999,999.99", "99999999999999.99", false)]
    [InlineData("9,999,999,999,999.99", "9999999999999.99", true)]
    [InlineData("-0.50", "-0.5", true)]
    [InlineData("", "5", false)]
    public void A_number_is_stored_where_the_drawn_or_a_common_format_shows_the_very_text(string text, string number, bool stored)
    {
        var layout = Compile(new TestWorkbook().Columns(1, 1, 40).Cell("A1", "表头").Cell("B1", 1m, "#,##0.00").Cell("A2", "{{指标.名称}}").Edit(Sheet1, x => x.Replace("<c r=\"A2\" t=\"s\" s=\"0\"", "<c r=\"A2\" t=\"s\" s=\"1\"", StringComparison.Ordinal)));
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);
        var cell = Witnesses.Agree(Expand(layout, [_ => new CellValue(text, value)]))[new CellAddress(2, 1)];
        Assert.Equal(text, cell?.Text ?? "");
        Assert.Equal(stored ? value : null, cell?.Number);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    [InlineData(3000)]
    public void A_text_higher_than_a_row_can_be_gets_several_rows_and_none_of_it_is_cut(int signs)
    {
        var text = string.Concat(Enumerable.Repeat("绩效目标完成情况，", signs / 9 + 1))[..signs];
        var expanded = SheetExpansion.Expand(Table(), new SheetValues(_ => new CellValue("值"), "指标", [_ => new CellValue("短"), _ => new CellValue(text), _ => new CellValue("尾")], []));
        var sheet = Witnesses.Agree(expanded.Content);
        Assert.Equal([], SheetAudit.Check(expanded.Content));
        var area = sheet.AreaOf(new CellAddress(4, 1));
        Assert.Equal(text, sheet[area.First]!.Text);
        Assert.Equal(signs > 100 ? area.Rows : 1, area.Rows);
        Assert.Equal(signs > 300, area.Rows > 1);
        Assert.Equal(area.Rows, sheet.AreaOf(new CellAddress(4, 2)).Rows);
        Assert.Equal("尾", sheet[new CellAddress(area.LastRow + 1, 1)]!.Text);
        var heights = RowHeights().Matches(Part(expanded.Content, Sheet1));
        Assert.True(heights.Count >= area.Rows);
        Assert.All(heights, m => Assert.InRange(double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), 0, 409.5));
    }

    [Fact]
    public void A_long_text_in_a_merged_area_spreads_over_its_rows()
    {
        var layout = Compile(new TestWorkbook().Columns(1, 2, 10).Cell("A1", "{{说明}}", wrap: true).Blank("B1").Blank("A2").Blank("B2").Merge("A1:B2").Cell("A3", "尾"));
        var written = SheetExpansion.Expand(layout, new SheetValues(_ => new CellValue(new string('绩', 400)), "", [], [])).Content;
        Assert.Equal([], SheetAudit.Check(written));
        Witnesses.Agree(written);
    }

    [Fact]
    public void A_link_is_a_relationship_to_a_file_beside_the_workbook()
    {
        var written = Expand(Table(), [_ => new CellValue("打开", null, "批注 #1&2/表 100%.xlsx")]);
        Assert.Contains("Target=\"%E6%89%B9%E6%B3%A8%20%231%262/%E8%A1%A8%20100%25.xlsx\"", Part(written, "xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("TargetMode=\"External\"", Part(written, "xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(Part(written, Sheet1), "<hyperlink ref=\"[ABC]3\""));
        Witnesses.Agree(written);
    }

    [Theory]
    [InlineData("/home/a/表.xlsx")]
    [InlineData("")]
    public void A_link_to_a_whole_path_is_a_mistake_of_the_program(string link) =>
        Assert.Throws<ArgumentException>(() => Expand(Table(), [_ => new CellValue("打开", null, link)]));

    // Where no drive has a letter these are names like any other, and are written so that they stay names.
    [Theory]
    [InlineData("C:\\表.xlsx", "C%3A%5C%E8%A1%A8.xlsx")]
    [InlineData("\\\\server\\表.xlsx", "%5C%5Cserver%5C%E8%A1%A8.xlsx")]
    [InlineData("a:b.xlsx", "a%3Ab.xlsx")]
    public void A_link_that_looks_like_a_drive_is_a_whole_path_on_Windows_and_a_name_elsewhere(string link, string target)
    {
        Func<byte[]> expand = () => Expand(Table(), [_ => new CellValue("打开", null, link)]);
        if (OperatingSystem.IsWindows()) Assert.Throws<ArgumentException>(expand);
        else Assert.Contains($"Target=\"{target}\"", Part(expand(), "xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var first = Expand(Table(), Items(45));
        Assert.Equal(first, Expand(Table(), Items(45)));
        var layout = SheetLayout.Compile(File.ReadAllBytes(Templates.Form));
        var form = Expand(layout, Items(45));
        Assert.Equal(form, Expand(layout, Items(45)));
        Assert.Equal(form, Expand(SheetLayout.Compile(File.ReadAllBytes(Templates.Form)), Items(45)));
        Assert.NotEqual(form, Expand(layout, Items(44)));
    }

    [Fact]
    public void Hidden_rows_stay_hidden_and_drawn_heights_are_kept()
    {
        var layout = Compile(Table(t => t.Row(2, 33.75).Row(4, hidden: true)));
        var sheet = Part(Expand(layout, Items(2)), Sheet1);
        Assert.Contains("<row r=\"2\" ht=\"33.75\" customHeight=\"1\">", sheet, StringComparison.Ordinal);
        Assert.Matches("<row r=\"5\" [^>]*hidden=\"1\">", sheet);
        Assert.Equal(1, Regex.Count(sheet, "hidden=\"1\""));
    }

    [Fact]
    public void A_drawing_whose_elements_have_a_prefix_is_written_as_any_other()
    {
        var sheet = Witnesses.Agree(Expand(Compile(Table(t => t.Prefix("x").Tail("<autoFilter ref=\"A2:C3\"/>"))), Items(2)));
        Assert.Equal("合计", sheet[new CellAddress(5, 1)]?.Text);
    }

    [Fact]
    public void No_marker_stays_in_the_file_even_where_nobody_sees_it()
    {
        var written = Expand(Table(), Items(2));
        using var zip = new ZipArchive(new MemoryStream(written));
        Assert.All(zip.Entries, e => Assert.DoesNotContain("{{", Part(written, e.FullName), StringComparison.Ordinal));
    }

    /// <summary>Title, head, one row that repeats, a total over two columns, a note over two rows.</summary>
    private static TestWorkbook Table(Action<TestWorkbook> more)
    {
        var table = new TestWorkbook().Columns(1, 3, 14)
            .Cell("A1", "自评表（{{年度}}）").Blank("B1").Blank("C1").Merge("A1:C1")
            .Cell("A2", "指标").Cell("B2", "目标").Cell("C2", "得分")
            .Cell("A3", "{{指标.名称}}", wrap: true).Cell("B3", "{{指标.目标}}", wrap: true).Cell("C3", "{{指标.得分}}", wrap: true)
            .Cell("A4", "合计").Blank("B4").Merge("A4:B4").Cell("C4", "{{合计}}")
            .Cell("A5", "填报说明").Blank("B5").Blank("C5").Blank("A6").Blank("B6").Blank("C6").Merge("A5:C6");
        more(table);
        return table;
    }

    private static SheetLayout Table() => Compile(Table(_ => { }));

    private static SheetLayout Compile(TestWorkbook workbook)
    {
        var layout = SheetLayout.Compile(workbook.ToBytes());
        Assert.Empty(layout.Faults);
        return layout;
    }

    private static List<Func<Marker, CellValue>> Items(int count, string? text = null) =>
        [.. Enumerable.Range(1, count).Select(i => (Func<Marker, CellValue>)(m => new CellValue(text ?? $"指标{m.Name}{i}")))];

    private static byte[] Expand(SheetLayout layout, IReadOnlyList<Func<Marker, CellValue>> rows, params string[] mergedDown) =>
        SheetExpansion.Expand(layout, new SheetValues(m => new CellValue(m.Name), "指标", rows, mergedDown)).Content;

    private static string Part(byte[] file, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<row [^>]*ht=\"([0-9.]+)\"")]
    private static partial Regex RowHeights();
}
