using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Reading;
using ReportGen.Workbooks.Grid;
using ReportGen.Workbooks.Opening;

namespace ReportGen.Tests.Reading.Contents;

/// <summary>What nobody sees on the sheet: it is read or not, but it is always told.</summary>
public class HiddenContentTests
{
    private static readonly GridSheet Sheet = WorkbookReader.Read(File.ReadAllBytes(Directory.GetFiles(Repository.File("examples", "luzhou-2023", "inbox"), "13*.xlsx").Single())).Sheets[0];

    [Fact]
    public void A_form_without_hidden_parts_has_no_such_finding() => Assert.DoesNotContain(Find(Sheet), f => f.Id is "PF-121" or "PF-122");

    [Fact]
    public void Hidden_rows_are_told_once_per_run_and_read_all_the_same()
    {
        var last = Sheet.Cells[^1].Address.Row;
        var findings = Find(Hiding(rows: [last - 4, last - 3, last - 1, last + 1])).Where(f => f.Id == "PF-122").ToList();

        Assert.Equal([$"第 {last - 4} 至 {last - 3} 行", $"第 {last - 1} 行"], findings.Select(f => f.Message.In(Language.Chinese).Split("已隐藏")[0]));
        Assert.All(findings, f => Assert.NotEqual("", f.Place.Cell));
        Assert.Equal(Indicators(Sheet), Indicators(Hiding(rows: [last - 4, last - 3, last - 1])));
    }

    [Fact]
    public void Hidden_columns_are_told_by_their_letters()
    {
        var finding = Assert.Single(Find(Hiding(columns: [9, 10])), f => f.Id == "PF-122");
        Assert.StartsWith("I 至 J 列已隐藏", finding.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.StartsWith("Columns I to J hidden", finding.Message.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_lines_that_hold_nothing_are_nobody_s_business() => Assert.DoesNotContain(Find(Hiding(rows: [500, 501], columns: [50])), f => f.Id == "PF-122");

    [Fact]
    public void A_merged_cell_is_seen_while_one_of_its_rows_is()
    {
        var tall = Sheet.Merges.First(m => m.Rows > 2 && m.Columns == 1);
        var hidden = Find(Hiding(rows: [tall.FirstRow])).Where(f => f.Id == "PF-122");
        Assert.DoesNotContain(hidden, f => f.Place.Cell == tall.First.ToString());
    }

    [Fact]
    public void A_text_under_a_merged_cell_is_told_and_not_read()
    {
        var merge = Sheet.Merges.First(m => m.Columns > 2 && m.FirstRow > 1);
        var under = merge.First with { Column = merge.FirstColumn + 1 };
        var findings = Find(With([.. Sheet.Cells, new GridCell(under, "藏起来的话", null)]));

        var finding = Assert.Single(findings, f => f.Id == "PF-121");
        Assert.Equal((under.ToString(), "藏起来的话"), (finding.Place.Cell, finding.Value));
        Assert.Contains(merge.ToString(), finding.Message.In(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain(findings, f => f.Id == "PF-103" && f.Place.Cell == under.ToString());
    }

    [Fact]
    public void The_same_text_left_under_a_merged_cell_is_no_loss()
    {
        var merge = Sheet.Merges.First(m => m.Columns > 2 && m.FirstRow > 1 && Sheet[m.First] is { Text.Length: > 0 });
        var under = merge.First with { Column = merge.FirstColumn + 1 };
        Assert.Equal(Find(Sheet).Count, Find(With([.. Sheet.Cells, new GridCell(under, Sheet[merge.First]!.Text, null)])).Count);
    }

    private static IReadOnlyList<Finding> Find(GridSheet sheet)
    {
        var read = FormReading.Read(new GridWorkbook([sheet]), "表.xlsx", [TestKits.Sichuan.Plan]);
        return [.. read.Findings, .. read.Forms.SelectMany(f => f.Findings)];
    }

    private static int Indicators(GridSheet sheet) => FormReading.Read(new GridWorkbook([sheet]), "表.xlsx", [TestKits.Sichuan.Plan]).Forms.Single().Form.Indicators.Length;

    private static GridSheet Hiding(int[]? rows = null, int[]? columns = null) =>
        new(Sheet.Name, Sheet.Cells, Sheet.Merges) { HiddenRows = (rows ?? []).ToHashSet(), HiddenColumns = (columns ?? []).ToHashSet() };

    private static GridSheet With(IEnumerable<GridCell> cells) => new(Sheet.Name, cells, Sheet.Merges);
}
