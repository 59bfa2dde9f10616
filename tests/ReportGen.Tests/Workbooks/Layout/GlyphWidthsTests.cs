using System.Text;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class GlyphWidthsTests
{
    [Theory]
    [InlineData('绩')]
    [InlineData('，')]
    [InlineData('。')]
    [InlineData('《')]
    [InlineData('“')]
    [InlineData('—')]
    [InlineData('…')]
    [InlineData('≥')]
    [InlineData('＝')]
    [InlineData('①')]
    [InlineData('１')]
    [InlineData('㎡')]
    public void Full_width_signs_take_one_em_in_a_chinese_face(char sign) => Assert.Equal(1, Em(sign, "宋体"));

    [Theory]
    [InlineData("宋体")]
    [InlineData("SimSun")]
    [InlineData("仿宋_GB2312")]
    [InlineData("楷体")]
    [InlineData("方正小标宋简体")]
    [InlineData("")]
    [InlineData("No Such Face")]
    public void Ascii_in_a_chinese_or_unknown_face_takes_at_least_half_an_em(string face)
    {
        for (var c = ' '; c <= '~'; c++)
        {
            Assert.InRange(Em(c, face), 0.5, 1.01);
        }
    }

    [Fact]
    public void Ascii_in_an_unknown_face_takes_at_least_the_room_of_a_wide_digit() => Assert.Equal(0.6, Em('i', "No Such Face"));

    [Theory]
    [InlineData("Calibri", 'i', 0.230)]
    [InlineData("calibri", 'W', 0.890)]
    [InlineData("Arial", '0', 0.557)]
    [InlineData("Times New Roman", '0', 0.500)]
    public void Latin_faces_have_the_widths_of_their_files(string face, char letter, double em) => Assert.Equal(em, Em(letter, face), 3);

    [Theory]
    [InlineData("Calibri")]
    [InlineData("Arial")]
    [InlineData("Times New Roman")]
    public void Bold_digits_are_no_narrower(string face) =>
        Assert.True(GlyphWidths.Em(new Rune('8'), new CellFont(face, 11, true)) >= Em('8', face));

    [Theory]
    [InlineData(0x0301)]
    [InlineData(0x200B)]
    [InlineData(0x200D)]
    [InlineData(0xFE0F)]
    [InlineData(0xFEFF)]
    [InlineData(0x0007)]
    public void What_is_not_drawn_beside_its_neighbour_takes_no_room(int code) =>
        Assert.Equal(0, GlyphWidths.Em(new Rune(code), new CellFont("宋体", 11, false)));

    [Theory]
    [InlineData(0x20000)]
    [InlineData(0x1F600)]
    public void A_character_of_two_code_units_is_counted_once(int code) =>
        Assert.Equal(1, GlyphWidths.Em(new Rune(code), new CellFont("宋体", 11, false)));

    private static double Em(char c, string face) => GlyphWidths.Em(new Rune(c), new CellFont(face, 11, false));
}
