using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Rendering.Documents.Tables;

public class TableTests
{
    [Fact]
    public void A_cell_that_reaches_down_takes_its_place_in_the_rows_below()
    {
        var grid = TableGrid.Of(new TableBlock([new TableRow([new TableCell("甲") { RowSpan = 2 }, new TableCell("乙")]), new TableRow([new TableCell("丙")])]));

        Assert.Equal(["甲", "丙"], grid[1].Select(c => c.Cell.Text));
        Assert.Equal((0, 0), (grid[1][0].Row, grid[1][0].Column));
    }

    [Fact]
    public void Rows_that_do_not_fill_their_columns_are_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => TableGrid.Of(new TableBlock([Row("甲", "乙"), Row("丙")])));
        Assert.Throws<ArgumentException>(() => TableGrid.Of(new TableBlock([Row("甲"), Row("乙", "丙")])));
        Assert.Throws<ArgumentException>(() => TableGrid.Of(new TableBlock([Row("甲", "乙"), new TableRow([new TableCell("丙") { ColumnSpan = 3 }])])));
        Assert.Throws<ArgumentException>(() => TableGrid.Of(new TableBlock([new TableRow([new TableCell("甲"), new TableCell("乙") { RowSpan = 2 }]), new TableRow([new TableCell("丙") { ColumnSpan = 2 }])])));
    }

    [Fact]
    public void Print_is_made_smaller_until_no_number_is_broken()
    {
        var narrow = new TableBlock([Row([.. Enumerable.Repeat("1,234,567.89", 12)])]);

        Assert.Equal(10.5, TableMeasures.Of([narrow], 1000, PaperStyle.Official).Print);
        Assert.InRange(TableMeasures.Of([narrow], 640, PaperStyle.Official).Print, 6.5, 10);
        Assert.Equal(6.5, TableMeasures.Of([narrow], 100, PaperStyle.Official).Print);
    }

    [Fact]
    public void A_form_keeps_its_texts_its_merged_cells_and_its_lines()
    {
        var grid = PrintedGrid.Read(new TestWorkbook().Cell("A1", "标题").Merge("A1:C1").Cell("A2", "甲").Merge("A2:A3").Cell("B2", "乙").Cell("C3", 12.5m, "0.00").ToBytes());
        var table = Assert.Single(GridTable.Of(grid));

        Assert.Equal([1, 3, 2], table.Rows.Select(r => r.Cells.Length));
        Assert.Equal((3, 1), (table.Rows[0].Cells[0].ColumnSpan, table.Rows[0].Cells[0].RowSpan));
        Assert.Equal(2, table.Rows[1].Cells[0].RowSpan);
        Assert.Equal(("12.50", 12.5m, HorizontalPlace.Right), (table.Rows[2].Cells[1].Text, table.Rows[2].Cells[1].Number, table.Rows[2].Cells[1].Horizontal));
        Assert.Equal(CellEdges.None, table.Rows[0].Cells[0].Edges);
    }

    [Fact]
    public void What_follows_the_list_of_a_form_is_a_table_without_its_headings()
    {
        var grid = PrintedGrid.Read(new TestWorkbook().Sheet("表").Cell("A1", "指标").Cell("B1", "得分").Cell("A2", "甲").Cell("B2", 5m).Cell("A3", "合计").Cell("B3", 5m)
            .Cell("A4", "结论").Merge("A4:B4").Cell("A5", "负责人").Merge("A5:B5").Name("_xlnm.Print_Titles", "表!$1:$1").ToBytes());
        var tables = GridTable.Of(grid);

        Assert.Equal([(1, 3), (0, 2)], tables.Select(t => (t.HeaderRows, t.Rows.Length)));
        Assert.Equal([false, true], tables.Select(t => t.ContinuesTable));
    }

    [Fact]
    public void A_form_whose_repeated_rows_lie_lower_becomes_two_tables()
    {
        var grid = PrintedGrid.Read(new TestWorkbook().Sheet("表").Cell("A1", "标题").Cell("A2", "表头").Cell("B2", "级").Merge("B2:B4").Cell("A3", "一").Cell("A4", "二").Name("_xlnm.Print_Titles", "表!$2:$2").ToBytes());
        var tables = GridTable.Of(grid);

        Assert.Equal([0, 1], tables.Select(t => t.HeaderRows));
        Assert.Equal([false, true], tables.Select(t => t.ContinuesTable));

        // The label that began in the heading row is on every page; the rest of its cell is blank.
        Assert.Equal(["表头", "级"], tables[1].Rows[0].Cells.Select(c => c.Text));
        Assert.Equal(["一", ""], tables[1].Rows[1].Cells.Select(c => c.Text));
        Assert.Equal(2, tables[1].Rows[1].Cells[1].RowSpan);
    }

    [Fact]
    public void Every_form_of_every_kit_can_be_put_into_a_document() => Assert.All(TestKits.All, kit =>
    {
        var form = ReportGen.Rendering.Forms.FormRenderer.Render(new SampleForms(7).Make(kit.Definition), kit.Definition, kit.Layout);
        var tables = GridTable.Of(PrintedGrid.Read(form.Content));

        Assert.All(tables, t => Assert.Equal(t.Rows.Length, TableGrid.Of(t).Length));
        Assert.Equal([], Docx.DocxWriterTests.SchemaErrors(ReportGen.Rendering.Documents.Docx.DocxWriter.Write(new PublishedDocument(kit.Id, [new DocumentSection([.. tables])]))));
    });

    private static TableRow Row(params string[] texts) => new([.. texts.Select(t => new TableCell(t))]);
}
