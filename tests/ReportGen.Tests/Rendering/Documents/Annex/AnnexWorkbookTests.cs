using System.Collections.Immutable;
using ReportGen.Rendering.Documents.Annex;
using ReportGen.Rendering.Documents.Blocks;
using ReportGen.Tests.Workbooks;
using ReportGen.Workbooks.Charts;
using ReportGen.Workbooks.Layout;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Rendering.Documents.Annex;

public class AnnexWorkbookTests
{
    [Fact]
    public void The_annex_is_written_as_approved_and_all_witnesses_see_the_same()
    {
        var annex = AnnexWorkbook.Write([new AnnexSheet("收入决算表", [DemonstrationDocument.IncomeTable]), new AnnexSheet("自评表", DemonstrationDocument.Form)], [DemonstrationDocument.Totals, DemonstrationDocument.Income]);

        Golden.Check("document", "annex.txt", SheetPicture.Of(annex));
        Witnesses.Agree(annex);
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() => Assert.Equal(Written(DemonstrationDocument.IncomeTable), Written(DemonstrationDocument.IncomeTable));

    [Fact]
    public void Amounts_are_numbers_and_heading_rows_are_printed_on_every_page()
    {
        var annex = Written(DemonstrationDocument.IncomeTable);

        Assert.Contains(WorkbookReader.Read(annex).Sheets[0].Cells, c => c is { Text: "8,362.40", Number: 8362.40m });
        Assert.Equal((4, 5), PrintedGrid.Read(annex).RepeatedRows);
        Assert.True(PrintedGrid.Read(annex).Landscape);
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_stays_a_text()
    {
        var annex = Written(new TableBlock([new TableRow([new TableCell("=1+1"), new TableCell("a\u0001b"), new TableCell("_x0041_")])]));

        Assert.Equal(["=1+1", "a\u0001b", "_x0041_"], WorkbookReader.Read(annex).Sheets[0].Cells.Select(c => c.Text));
        Assert.Equal([], Witnesses.SchemaErrors(annex));
    }

    [Fact]
    public void Names_of_tabs_are_made_to_fit_and_each_is_there_once()
    {
        var empty = ImmutableArray.Create(new TableBlock([]) { Title = "空" });
        var annex = AnnexWorkbook.Write([new AnnexSheet("表[1]", empty), new AnnexSheet("表/1/", empty), new AnnexSheet(new string('长', 40), empty), new AnnexSheet("'", empty)], []);

        Assert.Equal(["表_1_", "表_1_（2）", new string('长', 31), "表"], WorkbookReader.Read(annex).Sheets.Select(s => s.Name));
        Assert.Equal([], Witnesses.SchemaErrors(annex));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    public void Charts_of_any_size_stand_beside_their_numbers(int categories)
    {
        var values = Enumerable.Range(1, categories).Select(i => (decimal)i).ToImmutableArray();
        var charts = new[] { ChartKind.Pie, ChartKind.Column }.Select(k => new Chart(k, "图", [.. values.Select(v => $"类{v}")], [new ChartSeries("数", values)])).ToList();
        var annex = AnnexWorkbook.Write([], charts);

        Assert.Equal([], Witnesses.SchemaErrors(annex));
        Assert.Equal(categories > 0 ? 2 : 0, DocumentPicture.Parts(annex).Count(p => p.StartsWith("xl/charts/", StringComparison.Ordinal)));
        Assert.Equal(2 * categories, WorkbookReader.Read(annex).Sheets[0].Cells.Count(c => c.Number is not null));
    }

    [Fact]
    public void An_annex_of_nothing_is_a_mistake() => Assert.Throws<ArgumentException>(() => AnnexWorkbook.Write([], []));

    private static byte[] Written(TableBlock table) => AnnexWorkbook.Write([new AnnexSheet("表", [table])], []);
}
