using ReportGen.Workbooks;
using ReportGen.Workbooks.Audit;
using ReportGen.Workbooks.Expansion;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Audit;

public class SheetAuditTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("绩效目标完成情况良好，", 8));

    [Fact]
    public void A_good_file_passes() => Assert.Empty(Faults(Good()));

    [Fact]
    public void What_the_expansion_writes_passes()
    {
        var layout = SheetLayout.Compile(File.ReadAllBytes(Templates.Form));
        var rows = Enumerable.Range(1, 45).Select(i => (Func<Marker, CellValue>)(_ => new CellValue(Long[..i], i))).ToList();
        Assert.Empty(SheetAudit.Check(SheetExpansion.Expand(layout, new SheetValues(_ => new CellValue(Long), "指标", rows, [])).Content));
    }

    [Fact]
    public void A_row_that_is_too_low_for_its_text_is_found() => Assert.Equal(["B2 Clipped"], Faults(Good().Row(2, 30)));

    [Fact]
    public void A_merged_area_that_is_too_low_for_its_text_is_found_at_its_first_cell() => Assert.Equal(
        ["A4 Clipped"],
        Faults(Good().Cell("A4", Long, wrap: true).Blank("A5").Row(4, 20).Row(5, 20).Merge("A4:A5")));

    [Fact]
    public void A_text_that_does_not_wrap_needs_the_height_of_its_own_lines()
    {
        Assert.Empty(Faults(Good().Cell("A4", Long).Row(4, 20)));
        Assert.Equal(["A4 Clipped"], Faults(Good().Cell("A4", "一\n二\n三").Row(4, 20)));
    }

    [Fact]
    public void A_print_area_that_is_too_small_is_found_at_each_cell_that_is_not_printed() =>
        Assert.Equal(["B2 NotPrinted", "A3 NotPrinted", "B3 NotPrinted"], Faults(Good().Name("_xlnm.Print_Area", "表!$A$1:$A$2", sheet: 0), ownArea: true));

    [Theory]
    [InlineData("表!$A$1:$B$2,表!$A$3:$B$3")]
    [InlineData("'表'!$A$1:$B$3")]
    [InlineData("别处!$A$1:$A$1")]
    [InlineData("#REF!")]
    public void Several_print_areas_count_together_and_those_of_other_sheets_do_not(string areas) => Assert.Empty(Faults(Good().Name("_xlnm.Print_Area", areas), ownArea: true));

    [Fact]
    public void Overlapping_merges_are_found() => Assert.Equal(
        ["B6 Overlap", "A8 Overlap"],
        Faults(Good().Cell("A6", "一").Merge("A6:B7", "B6:C7", "A8:B8", "A8:B8").Blank("A8")));

    [Fact]
    public void A_left_over_marker_is_found_broken_or_whole() => Assert.Equal(
        ["A4 Marker", "A5 Marker"],
        Faults(Good().Cell("A4", "{{项目名称}}").Cell("A5", "得分：{{合计")));

    [Fact]
    public void A_formula_is_found() => Assert.Equal(["B4 Formula"], Faults(Good().Raw("B4", "", "<f>SUM(B1:B3)</f><v>1</v>")));

    [Theory]
    [InlineData("123456789.12", "#,##0.00", false, true)]
    [InlineData("12.5", "#,##0.00", false, false)]
    [InlineData("123456789.12", "#,##0.00", true, false)]
    [InlineData("45047", "yyyy\"年\"m\"月\"d\"日\"", false, true)]
    [InlineData("45047", "m\"月\"", false, false)]
    public void A_number_that_is_wider_than_its_column_is_found(string number, string format, bool shrink, bool found)
    {
        var value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(found ? ["C4 TooWide"] : [], Faults(Good().Columns(3, 3, 8).Cell("C4", value, format, shrink)));
        Assert.Empty(Faults(Good().Columns(3, 4, 12).Cell("C4", value, format, shrink).Blank("D4").Merge("C4:D4")));
    }

    [Fact]
    public void A_row_that_is_too_low_for_a_number_is_found() => Assert.Equal(["A4 Clipped"], Faults(Good().Cell("A4", 5m).Row(4, 6)));

    [Fact]
    public void Faults_come_in_the_order_of_the_cells() => Assert.Equal(
        ["B2 Clipped", "A4 Marker", "A5 Formula", "A6 Overlap"],
        Faults(Good().Row(2, 30).Cell("A4", "{{一}}").Raw("A5", "", "<f>1</f><v>1</v>").Cell("A6", "一").Merge("A6:B6", "A6:A7")));

    [Fact]
    public void What_is_no_workbook_cannot_be_audited() => Assert.Throws<UnreadableWorkbookException>(() => SheetAudit.Check("text"u8.ToArray()));

    private static TestWorkbook Good() => new TestWorkbook().Columns(1, 2, 20)
        .Cell("A1", "标题").Cell("A2", "说明").Cell("B2", Long, wrap: true).Cell("A3", 12.5m, "#,##0.00").Cell("B3", "短", wrap: true).Row(1, 20).Row(2, 200).Row(3, 20).Row(4, 20).Row(5, 20).Row(6, 20);

    private static IEnumerable<string> Faults(TestWorkbook workbook, bool ownArea = false) =>
        SheetAudit.Check((ownArea ? workbook : workbook.Name("_xlnm.Print_Area", "表!$A$1:$D$9")).ToBytes()).Select(f => $"{f.Cell} {f.Kind}");
}
