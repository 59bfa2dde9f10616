using FsCheck;
using FsCheck.Fluent;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class RowHeightTests
{
    private static readonly CellFont Song10 = new("宋体", 10, false);

    [Theory]
    [InlineData("", 17.25)]
    [InlineData("绩效", 17.25)]
    [InlineData("绩\n效", 31.5)]
    [InlineData("预算绩效自评表", 31.5)]
    public void A_row_has_room_for_all_lines_at_a_pitch_that_suits_the_widest_stand_in(string text, double points) =>
        Assert.Equal(points, RowHeight.Needed(text, Song10, 50.2));

    [Fact]
    public void A_text_may_need_more_than_excel_keeps() =>
        Assert.True(RowHeight.Needed(new string('绩', 1000), Song10, 50.2) > RowHeight.Most);

    [Fact]
    public void A_height_is_always_whole_pixels() =>
        Prop.ForAll(Sizes(), Gen.Choose(1, 60).ToArbitrary(), (size, lines) =>
            RowHeight.ForLines(lines, Song10 with { Size = size }) % 0.75 == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void A_larger_font_never_needs_less_height() =>
        Prop.ForAll(Sizes(), Sizes(), Gen.Choose(0, 300).ToArbitrary(), (size, more, length) =>
        {
            var text = new string('绩', length);
            var larger = Song10 with { Size = size + more };
            return RowHeight.Needed(text, Song10 with { Size = size }, 120) <= RowHeight.Needed(text, larger, 120);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<double> Sizes() => Gen.Choose(1, 80).Select(s => s / 2.0).ToArbitrary();
}
