using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class ColumnWidthTests
{
    [Theory]
    [InlineData("Calibri", 11, 7)]
    [InlineData("宋体", 11, 8)]
    [InlineData("宋体", 10, 7)]
    [InlineData("宋体", 9, 6)]
    [InlineData("宋体", 12, 8)]
    [InlineData("等线", 11, 8)]
    [InlineData("Arial", 10, 7)]
    [InlineData("Times New Roman", 12, 8)]
    [InlineData("No Such Face", 11, 8)]
    [InlineData("宋体", 0, 8)]
    [InlineData("宋体", 0.1, 1)]
    public void The_default_font_decides_how_wide_a_digit_is(string face, double size, int pixels) =>
        Assert.Equal(pixels, ColumnWidth.DigitPixels(new CellFont(face, size, false)));

    [Theory]
    [InlineData(13, "Calibri", 68.25)]
    [InlineData(13, "宋体", 78)]
    [InlineData(8.43, "Calibri", 44.25)]
    [InlineData(9.140625, "Calibri", 48)]
    [InlineData(0, "Calibri", 0)]
    [InlineData(-1, "Calibri", 0)]
    public void A_width_in_characters_is_a_width_in_points(double characters, string face, double points) =>
        Assert.Equal(points, ColumnWidth.Points(characters, new CellFont(face, 11, false)));

    [Fact]
    public void A_merged_cell_loses_its_padding_once()
    {
        var calibri = new CellFont("Calibri", 11, false);

        Assert.Equal(68.25 - 4.5, ColumnWidth.Usable([13], calibri));
        Assert.Equal(2 * 68.25 - 4.5, ColumnWidth.Usable([13, 13], calibri));
        Assert.Equal(68.25 - 4.5, ColumnWidth.Usable([13, 0], calibri));
    }

    [Fact]
    public void A_cell_narrower_than_its_padding_has_no_room()
    {
        Assert.Equal(0, ColumnWidth.Usable([0.3], new CellFont("Calibri", 11, false)));
        Assert.Equal(0, ColumnWidth.Usable([], new CellFont("Calibri", 11, false)));
    }
}
