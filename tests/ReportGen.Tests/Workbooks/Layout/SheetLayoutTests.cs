using ReportGen.Workbooks;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class SheetLayoutTests
{
    private const string Sheet1 = "xl/worksheets/sheet1.xml";

    [Fact]
    public void The_shipped_form_has_no_faults_and_its_labels_and_markers()
    {
        var layout = SheetLayout.Compile(File.ReadAllBytes(Templates.Form));
        Assert.Empty(layout.Faults);
        Assert.Contains(layout.Cells, c => c.Template is { IsLabel: true, Prefix: "项目名称" });
        Assert.Contains(layout.Cells, c => c.Template.Markers.Any(m => m is { Block: "指标", Name: "三级指标" }));
        Assert.Contains(layout.Cells, c => c.Template.Markers.Any(m => m is { Block: "资金", Key.Length: > 0 }));
    }

    [Fact]
    public void The_shipped_reports_have_no_faults_and_a_row_that_repeats()
    {
        foreach (var file in Directory.GetFiles(Repository.File("templates", "reports")))
        {
            var layout = SheetLayout.Compile(File.ReadAllBytes(file));
            Assert.Empty(layout.Faults);
            Assert.Contains(layout.Cells, c => c.Template.Markers.Any(m => m.Block.Length > 0));
        }
    }

    [Fact]
    public void Cells_stand_row_by_row_with_merged_areas_as_one()
    {
        var layout = SheetLayout.Compile(new TestWorkbook().Cell("A1", "标题").Blank("B1").Blank("C1").Merge("A1:C1").Cell("A2", "项目名称").Cell("B2", "{{项目名称}}").Blank("C2").ToBytes());
        Assert.Equal(["A1:C1", "A2", "B2", "C2"], layout.Cells.Select(c => c.Area.ToString()));
    }

    [Fact]
    public void Faults_are_listed_all_with_their_cells()
    {
        var layout = SheetLayout.Compile(new TestWorkbook().Cell("A1", "{{项目名称").Blank("B1").Raw("B2", "", "<f>SUM(A1:A2)</f><v>1</v>").Cell("C3", "{{}}").Merge("A5:B6", "B6:C7", "A5:B6").Cell("A7", "好").ToBytes());
        Assert.Equal(
            [("A1", LayoutFaultKind.BrokenMarker, "{{项目名称"), ("B2", LayoutFaultKind.Formula, "SUM(A1:A2)"), ("C3", LayoutFaultKind.BrokenMarker, "{{}}"),
                ("A5", LayoutFaultKind.OverlappingMerge, "A5:B6"), ("B6", LayoutFaultKind.OverlappingMerge, "B6:C7")],
            layout.Faults.Select(f => (f.Cell.ToString(), f.Kind, f.Text)));
    }

    [Fact]
    public void A_merge_over_the_whole_sheet_is_too_large_and_over_whole_columns_no_fault()
    {
        Assert.Equal(UnreadableReason.TooLarge, Refused(new TestWorkbook().Cell("A1", "文字").Merge("A1:XFD1048576")));
        Assert.Empty(SheetLayout.Compile(new TestWorkbook().Cell("A1", "文字").Merge("A1:B1048576").ToBytes()).Faults);
    }

    [Theory]
    [InlineData("min=\"1\"", "min=\"eins\"")]
    [InlineData("max=\"2\"", "max=\"99999999999\"")]
    public void A_drawing_with_broken_columns_is_refused(string written, string broken) => Assert.Equal(
        UnreadableReason.Damaged,
        Refused(new TestWorkbook().Cell("A1", "文字").Columns(1, 2, 10).Edit(Sheet1, x => x.Replace(written, broken, StringComparison.Ordinal))));

    [Fact]
    public void A_drawing_without_styles_is_refused() => Assert.Equal(
        UnreadableReason.Damaged,
        Refused(new TestWorkbook().Cell("A1", "文字").Move("xl/styles.xml", "").Edit("xl/_rels/workbook.xml.rels", x => x.Replace("/styles\"", "/other\"", StringComparison.Ordinal))));

    [Fact]
    public void A_number_format_given_twice_is_no_fault()
    {
        var layout = SheetLayout.Compile(new TestWorkbook().Cell("A1", 1m, "0.00").Edit("xl/styles.xml", x => x.Replace("<numFmts count=\"2\">", "<numFmts count=\"3\"><numFmt numFmtId=\"201\" formatCode=\"0.0\"/>", StringComparison.Ordinal)).ToBytes());
        Assert.Equal("0.00", layout.StyleOf(layout.Cells[0]).NumberFormat);
    }

    [Fact]
    public void Wrapping_shrinking_and_the_face_of_a_cell_are_known()
    {
        var layout = SheetLayout.Compile(new TestWorkbook().Cell("A1", "文字", wrap: true).Cell("B1", 1m, "0%", shrink: true).ToBytes());
        Assert.Equal(new CellStyle(new CellFont("宋体", 11, false), "General", true, false), layout.StyleOf(layout.Cells[0]));
        Assert.Equal(new CellStyle(new CellFont("宋体", 11, false), "0%", false, true), layout.StyleOf(layout.Cells[1]));
    }

    private static UnreadableReason Refused(TestWorkbook workbook) => Assert.Throws<UnreadableWorkbookException>(() => SheetLayout.Compile(workbook.ToBytes())).Reason;
}
