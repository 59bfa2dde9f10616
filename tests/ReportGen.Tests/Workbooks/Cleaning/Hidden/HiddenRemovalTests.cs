using System.IO.Compression;
using System.Text;
using ReportGen.Workbooks.Cleaning;
using ReportGen.Workbooks.Cleaning.Hidden;
using ReportGen.Workbooks.Inspection;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Workbooks.Cleaning.Hidden;

/// <summary>Hidden sheets, rows and columns are gone from the copy, or there is none.</summary>
public class HiddenRemovalTests
{
    [Fact]
    public void Hidden_rows_and_columns_go_and_what_stands_behind_them_moves_up()
    {
        var cleaned = Clean(Hiding().Merge("A6:A7").Tail("<conditionalFormatting sqref=\"B2:B7\"><cfRule type=\"cellIs\" dxfId=\"0\" priority=\"1\" operator=\"greaterThan\"><formula>5</formula></cfRule></conditionalFormatting>")
            .Tail("<dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"D7\"><formula1>0</formula1></dataValidation></dataValidations>"));

        Assert.Equal([(TraceKind.HiddenRow, "3:3", 3), (TraceKind.HiddenRow, "5:5", 1), (TraceKind.HiddenColumn, "C3", 2)], cleaned.Stripped.Select(t => (t.Kind, t.Spot, t.Cells)));
        var sheet = Witnesses.Agree(cleaned.Content!);
        Assert.Equal(["A1 表头", "A2 甲", "B2 1", "A3 乙", "A4 合计", "C5 尾"], sheet.Cells.Select(c => $"{c.Address} {c.Text}"));
        Assert.Equal(["A4:A5"], sheet.Merges.Select(m => m.ToString()));
        Assert.Empty(sheet.HiddenRows);
        Assert.Empty(sheet.HiddenColumns);
        Assert.Contains("sqref=\"B2:B5\"", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.Contains("sqref=\"C5\"", Inside(cleaned.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_hidden_remains_anywhere_in_the_package()
    {
        var file = Hiding().Sheet("底稿", "veryHidden").Cell("A1", "底稿测算").Sheet("附表").Cell("A1", "见")
            .Name("_xlnm.Print_Area", "表!$A$1:$D$7", sheet: 0).Name("_xlnm.Print_Area", "底稿!$A$1", sheet: 1).Name("_xlnm.Print_Area", "附表!$A$1:$B$2", sheet: 2);

        var cleaned = Clean(file);
        var inside = Inside(cleaned.Content!);

        Assert.DoesNotContain("底稿", inside, StringComparison.Ordinal);
        Assert.DoesNotContain("密", inside, StringComparison.Ordinal);
        Assert.Contains("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">表!$A$1:$C$5</definedName>", inside, StringComparison.Ordinal);
        Assert.Contains("localSheetId=\"1\">附表!$A$1:$B$2<", inside, StringComparison.Ordinal);
        Assert.Equal(["表", "附表"], WorkbookReader.Read(cleaned.Content).Sheets.Select(s => s.Name));
        Assert.Equal([], Witnesses.SchemaErrors(cleaned.Content!));
        Assert.Empty(cleaned.Left.Traces);
    }

    [Fact]
    public void The_window_opens_on_the_sheet_that_it_opened_on()
    {
        var cleaned = Clean(new TestWorkbook().Sheet("底", "hidden").Cell("A1", "底稿").Sheet("甲").Cell("A1", "一").Sheet("乙").Cell("A1", "二")
            .Edit("xl/workbook.xml", x => x.Replace("<sheets>", "<bookViews><workbookView activeTab=\"2\" firstSheet=\"0\"/></bookViews><sheets>", StringComparison.Ordinal)));

        Assert.Contains("activeTab=\"1\" firstSheet=\"0\"", Inside(cleaned.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_columns_of_no_size_go_like_hidden_ones()
    {
        var cleaned = Clean(new TestWorkbook().Sheet("表").Cell("A1", "见").Cell("A2", "密").Row(2, height: 0).Cell("A3", "尾").Cell("B1", "密").Columns(2, 2, 0));

        Assert.Equal(["A1 见", "A2 尾"], WorkbookReader.Read(cleaned.Content).Sheets[0].Cells.Select(c => $"{c.Address} {c.Text}"));
        Assert.DoesNotContain("密", Inside(cleaned.Content!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_chart_sheet_goes_with_what_it_shows()
    {
        var cleaned = Clean(Inspection.FileInspectionTests.HidingChart());

        Assert.DoesNotContain("chartsheet", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.Empty(cleaned.Left.Traces);
    }

    [Fact]
    public void A_filter_goes_with_the_rows_that_it_left_out()
    {
        var cleaned = Clean(Hiding().Tail("<autoFilter ref=\"A1:B7\"><filterColumn colId=\"0\"><filters><filter val=\"甲\"/></filters></filterColumn></autoFilter>").Name("_xlnm._FilterDatabase", "表!$A$1:$B$7", sheet: 0, hidden: true));

        Assert.DoesNotContain("ilter", Inside(cleaned.Content!), StringComparison.Ordinal);
        Assert.Equal([], Witnesses.SchemaErrors(cleaned.Content!));
    }

    [Fact]
    public void Empty_columns_hidden_beside_the_table_hold_nothing_and_stay()
    {
        var cleaned = Clean(new TestWorkbook().Sheet("表").Cell("A1", "甲").Cell("A2", "密").Row(2, hidden: true).Edit("xl/worksheets/sheet1.xml", x => x.Replace("<sheetData>", "<cols><col min=\"4\" max=\"16384\" hidden=\"1\"/></cols><sheetData>", StringComparison.Ordinal)));

        Assert.Equal([TraceKind.HiddenRow], cleaned.Stripped.Select(t => t.Kind));
        Assert.Contains("<col min=\"4\" max=\"16384\"", Inside(cleaned.Content!).Replace(" hidden=\"1\" min=\"4\" max=\"16384\"", " min=\"4\" max=\"16384\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_above_the_hidden_rows_stay_formulas()
    {
        var cleaned = Clean(new TestWorkbook().Sheet("表").Cell("A1", 1m).Raw("B1", "", "<f>A1*2</f><v>2</v>").Cell("A3", "密").Row(3, hidden: true).Raw("A4", "", "<f>SUM(A1:A2)</f><v>1</v>"));

        Assert.Contains("<c r=\"A3\"><f>SUM(A1:A2)</f><v>1</v></c>", Inside(cleaned.Content!), StringComparison.Ordinal);
    }

    public static TheoryData<string, HiddenUseKind> Referring => new()
    {
        { "<f>底稿!A1</f><v>1</v>", HiddenUseKind.Formula },
        { "<f>'底稿'!A1</f><v>1</v>", HiddenUseKind.Formula },
        { "<f>SUM(A1:A9)</f><v>1</v>", HiddenUseKind.Formula },
        { "<f>SUM(A:A)</f><v>1</v>", HiddenUseKind.Formula },
        { "<f>表!$A$3</f><v>1</v>", HiddenUseKind.Formula },
        { "<f>INDIRECT(\"A\"&amp;1)</f><v>1</v>", HiddenUseKind.Formula },
    };

    [Theory]
    [MemberData(nameof(Referring))]
    public void A_formula_that_refers_to_the_hidden_keeps_the_file_from_being_copied(string content, HiddenUseKind kind) =>
        Refused(Hiding().Raw("B1", "", content).Sheet("底稿", "hidden").Cell("A1", 1m), kind, "B1");

    [Fact]
    public void So_does_everything_else_that_refers_to_it()
    {
        Refused(Hiding().Merge("A2:A4"), HiddenUseKind.Merge, "A2");
        Refused(Hiding().Name("范围", "表!$A$1:$A$9", sheet: null), HiddenUseKind.Name, "范围");
        Refused(Hiding().Tail("<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"B1\"><formula1>$A$2:$A$6</formula1></dataValidation></dataValidations>"), HiddenUseKind.Rule, "");
        Refused(Hiding().Tail("<hyperlinks><hyperlink ref=\"A1\" location=\"表!A6\"/></hyperlinks>"), HiddenUseKind.Link, "A1");
        Refused(Hiding().Tail("<drawing r:id=\"rId1\"/>"), HiddenUseKind.PlacedObject, "");
        Refused(Hiding().Raw("B7", "", "<f t=\"shared\" ref=\"B7:B8\" si=\"0\">A1</f><v>1</v>"), HiddenUseKind.Formula, "B7");
        Refused(Hiding().Part("xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition/>"), HiddenUseKind.Pivot, "");
    }

    [Fact]
    public void Hidden_formulas_may_refer_to_what_they_like() => Assert.NotNull(Clean(Hiding().Raw("B3", "", "<f>SUM(A1:A9)</f><v>1</v>")).Content);

    [Fact]
    public void Hidden_text_of_a_document_is_a_persons_decision() =>
        Assert.Null(FileCleaning.Write(new TestDocument().Raw("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>底稿</w:t></w:r></w:p>").ToBytes(), dropHidden: true).Content);

    [Fact]
    public void The_same_file_gives_the_same_copy_and_a_second_cleaning_changes_nothing()
    {
        var file = Hiding().ToBytes();
        var once = FileCleaning.Write(file, dropHidden: true).Content!;

        Assert.Equal(once, FileCleaning.Write(file, dropHidden: true).Content);
        Assert.Equal(once, FileCleaning.Write(once, dropHidden: true).Content);
    }

    /// <summary>Rows 3 and 5 and column C are hidden.</summary>
    private static TestWorkbook Hiding() => new TestWorkbook().Sheet("表").Cell("A1", "表头").Cell("A2", "甲").Cell("B2", 1m)
        .Cell("A3", "密一").Cell("B3", 8m).Cell("C3", "密二").Row(3, hidden: true).Cell("A4", "乙").Cell("C4", "密三").Cell("A5", "密四").Row(5, hidden: true).Cell("A6", "合计").Cell("D7", "尾")
        .Edit("xl/worksheets/sheet1.xml", x => x.Replace("<sheetData>", "<cols><col min=\"2\" max=\"2\" width=\"9\"/><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>", StringComparison.Ordinal));

    private static CleanedFile Clean(TestWorkbook workbook) => FileCleaning.Write(workbook.ToBytes(), dropHidden: true);

    private static void Refused(TestWorkbook workbook, HiddenUseKind kind, string spot)
    {
        var cleaned = Clean(workbook);

        Assert.Null(cleaned.Content);
        Assert.Contains((kind, spot), cleaned.Uses.Select(u => (u.Kind, u.Spot)));
    }

    private static string Inside(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return string.Concat(zip.Entries.Select(e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return e.FullName + reader.ReadToEnd();
        }));
    }
}
