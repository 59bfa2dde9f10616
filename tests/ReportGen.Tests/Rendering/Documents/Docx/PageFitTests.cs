using ReportGen.Rendering.Documents;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Rendering.Documents.Docx;
using ReportGen.Rendering.Documents.Tables;
using ReportGen.Workbooks.Packages;

namespace ReportGen.Tests.Rendering.Documents.Docx;

/// <summary>Tables on pages: none leaves a few rows behind where a little smaller print would take them along.</summary>
public class PageFitTests
{
    private const double Usual = 10.5;

    [Theory]
    [InlineData(10, Usual)]
    [InlineData(39, Usual)]
    [InlineData(44, 9)]
    [InlineData(60, Usual)]
    public void A_table_a_little_longer_than_a_page_is_printed_smaller(int rows, double print)
    {
        var table = Rows(rows);

        Assert.Equal(print, FitOf(new Heading(2, "一、收入支出决算总表"), table)[table].Print);
    }

    [Fact]
    public void Below_running_text_the_print_stays_as_it_is()
    {
        var table = Rows(44);

        Assert.Equal(Usual, FitOf(new Paragraph("正文"), new Paragraph("正文"), new Paragraph("正文"), table)[table].Print);
    }

    [Fact]
    public void A_line_above_a_table_takes_its_room()
    {
        var (alone, below) = (Rows(42), Rows(42));

        Assert.True(FitOf(alone)[alone].Print > FitOf(new Paragraph("下列附表没有报送。"), below)[below].Print);
    }

    [Fact]
    public void The_parts_of_a_form_keep_their_columns_in_line()
    {
        TableBlock above = new([new TableRow([new TableCell("项目"), new TableCell("名称"), new TableCell("得分")])]) { Widths = [1, 8, 1], IsForm = true };
        TableBlock below = above with { Rows = [new TableRow([new TableCell("一"), new TableCell("二"), new TableCell("5.85207692307692")])], ContinuesTable = true };
        var fit = FitOf(above, below);

        Assert.Same(fit[above], fit[below]);
        Assert.Equal(9, fit[above].Print);
        Assert.True(fit[above].Widths[2] > fit[above].Widths[0]);
        Assert.Equal(442.2, fit[above].Widths.Sum(), 0.1);
    }

    [Fact]
    public void A_merged_text_raises_its_rows_and_keeps_them_together()
    {
        TableBlock table = new([
            new TableRow([new TableCell("甲"), new TableCell("一二三四五六七八九十") { RowSpan = 3 }]),
            new TableRow([new TableCell("乙")]),
            new TableRow([new TableCell("丙")]),
            new TableRow([new TableCell("丁"), new TableCell("一二") { RowSpan = 2 }]),
            new TableRow([new TableCell("戊")]),
        ])
        { Widths = [1, 1] };
        var measures = TableMeasures.Of([table], 56, PaperStyle.Official);
        var rows = RowMeasures.Of(table, measures, PaperStyle.Official, 1000);

        Assert.Equal([true, true, true, false, false], rows.IsRaised.ToArray());
        Assert.Equal([true, true, false, false, false], rows.KeepsNext.ToArray());
        Assert.All(RowMeasures.Of(table, measures, PaperStyle.Official, 20).KeepsNext, Assert.False);
    }

    private static TableBlock Rows(int rows) => new([.. Enumerable.Range(1, rows).Select(i => new TableRow([new TableCell($"第{i}行"), TableCell.Of(i, "0.00")]))]);

    private static IReadOnlyDictionary<TableBlock, TableMeasures> FitOf(params Block[] blocks) =>
        new PageFit(PaperStyle.Official, new DocxPages(PaperStyle.Official, new OfficePackage())).Of(new PageStretch([.. blocks], Landscape: false, IsFront: false));
}
