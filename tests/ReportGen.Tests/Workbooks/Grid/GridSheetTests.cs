using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Workbooks.Grid;

public class GridSheetTests
{
    [Fact]
    public void Of_two_cells_at_one_address_the_later_wins_and_all_stand_row_by_row()
    {
        var sheet = new GridSheet("表", [Cell("B2", "一"), Cell("A1", "二"), Cell("B2", "三"), Cell("A2", "四")], []);
        Assert.Equal(["A1 二", "A2 四", "B2 三"], sheet.Cells.Select(c => $"{c.Address} {c.Text}"));
        Assert.Equal(["四", "三"], sheet.RowOf(2).ToArray().Select(c => c.Text));
    }

    [Theory]
    [InlineData("A1", "一")]
    [InlineData("C1", "二")]
    [InlineData("XFD9", "三")]
    [InlineData("B1048576", "四")]
    [InlineData("B1", null)]
    [InlineData("A2", null)]
    [InlineData("XFC9", null)]
    [InlineData("A1048576", null)]
    public void A_cell_is_found_by_its_address_however_far_the_next_one_is(string address, string? text)
    {
        var sheet = new GridSheet("表", [Cell("A1", "一"), Cell("C1", "二"), Cell("XFD9", "三"), Cell("B1048576", "四")], []);
        Assert.Equal(text, sheet[At(address)]?.Text);
    }

    [Theory]
    [InlineData("A1", "A1:B2", false)]
    [InlineData("B1", "A1:B2", true)]
    [InlineData("B2", "A1:B2", true)]
    [InlineData("C1", "C1", false)]
    [InlineData("D2", "D1:D3", true)]
    [InlineData("A3", "A3", false)]
    [InlineData("XFD7", "A7:XFD7", true)]
    [InlineData("A8", "A8", false)]
    [InlineData("F1048576", "F1048575:F1048576", true)]
    public void The_area_of_a_cell_is_that_which_covers_it(string address, string area, bool isCovered)
    {
        var sheet = new GridSheet("表", [], [Range("F1048575:F1048576"), Range("D1:D3"), Range("A7:XFD7"), Range("A1:B2"), Range("C5")]);
        Assert.Equal((area, isCovered), (sheet.AreaOf(At(address)).ToString(), sheet.IsCovered(At(address))));
        Assert.Equal(4, sheet.Merges.Count);
    }

    [Fact]
    public void Areas_that_overlap_an_earlier_one_are_left_out()
    {
        var sheet = new GridSheet("表", [], [Range("B2:C3"), Range("A1:B2"), Range("C3:D4"), Range("A1:D1"), Range("B2:C3")]);
        Assert.Equal(["B2:C3", "A1:D1"], sheet.Merges.Select(m => m.ToString()));
        Assert.Equal("D4", sheet.AreaOf(At("D4")).ToString());
    }

    [Fact]
    public void The_areas_of_a_row_come_from_left_to_right()
    {
        var sheet = new GridSheet("表", [], [Range("E1:E5"), Range("C3:D3"), Range("A2:B3")]);
        Assert.Equal(["A2:B3", "C3:D3", "E1:E5"], sheet.AreasIn(3).ToArray().Select(a => a.ToString()));
        Assert.Empty(sheet.AreasIn(6).ToArray());
    }

    private static GridCell Cell(string address, string text) => new(At(address), text, null);

    private static CellAddress At(string text) => CellAddress.TryParse(text, out var address) ? address : throw new ArgumentException(text);

    private static CellRange Range(string text) => CellRange.TryParse(text, out var range) ? range : throw new ArgumentException(text);
}
