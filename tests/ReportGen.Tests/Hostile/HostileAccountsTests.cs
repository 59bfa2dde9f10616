using System.Diagnostics;
using ReportGen.Reading.Accounts;
using ReportGen.Tests.Accounts;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Hostile;

/// <summary>Final accounts made to do harm: whatever stands at the sheet's far end, they are read in the time of any others.</summary>
public class HostileAccountsTests
{
    private const int Rows = 20_000;

    // A hundred seconds before rows and headings were looked up; a tenth of a second since.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("a cell at the right end")]
    [InlineData("a head to the right end")]
    [InlineData("a head to the lower end")]
    [InlineData("a row to the right end")]
    [InlineData("one name for all rows")]
    [InlineData("titles without end")]
    public void Accounts_with_a_far_end_are_read_in_time(string what)
    {
        (int, int, string)[] head = [(1, 1, "支出决算表"), (2, 1, "单位：万元"), (3, 1, "项目"), (3, 2, "本年支出合计"), (3, 3, "基本支出")];
        var cells = head.Concat(CellsOf(what)).DistinctBy(c => (c.Item1, c.Item2)).Select(c => new GridCell(new CellAddress(c.Item1, c.Item2), c.Item3, null)).OrderBy(c => c.Address);
        var workbook = new GridWorkbook([new GridSheet("表", cells, [])]);
        var clock = Stopwatch.StartNew();

        var (_, findings) = AccountsReading.Read(workbook, "决算数据.xlsx", AccountsExample.Library.Sets);

        Assert.True(clock.Elapsed < Most, $"{clock.Elapsed}");
        Assert.NotEmpty(findings);
    }

    private static IEnumerable<(int Row, int Column, string Text)> CellsOf(string what) => what switch
    {
        "a cell at the right end" => [(3, CellAddress.MaxColumn, "尽头"), .. Down(10, r => $"第{r}行")],
        "a head to the right end" => [.. Across(4, c => $"列{c}"), .. Down(10, r => $"第{r}行")],
        "a head to the lower end" => Down(4, r => $"第{r}级"),
        "a row to the right end" => Across(9, c => $"格{c}"),
        "one name for all rows" => Down(10, _ => "基本支出"),
        _ => Down(4, r => r % 2 == 0 ? "支出决算表" : "项目"),
    };

    private static IEnumerable<(int Row, int Column, string Text)> Down(int first, Func<int, string> text) => Enumerable.Range(first, Rows).Select(r => (r, 1, text(r)));

    private static IEnumerable<(int Row, int Column, string Text)> Across(int row, Func<int, string> text) => Enumerable.Range(1, CellAddress.MaxColumn).Select(c => (row, c, text(c)));
}
