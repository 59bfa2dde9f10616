using ReportGen.Model.Values;

namespace ReportGen.Tests.Model.Values;

public class PlainTextTests
{
    [Fact]
    public void A_plain_character_is_neither_blank_nor_of_another_width()
    {
        var plain = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(PlainText.IsPlain).ToArray();
        Assert.DoesNotContain(plain, char.IsWhiteSpace);
        Assert.Equal(new string(plain), HalfWidth.Fold(new string(plain)));
        Assert.Equal(new string(plain), HalfWidth.Bare(new string(plain)));
        Assert.Contains('绩', plain);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \n\u3000", true)]
    [InlineData("\u00A0", true)]
    [InlineData("\u200B", false)]
    [InlineData(" 是", false)]
    [InlineData("：", false)]
    public void A_text_of_white_space_is_blank(string text, bool isBlank) => Assert.Equal(isBlank, PlainText.IsBlank(text));

    [Theory]
    [InlineData("")]
    [InlineData("绩效 目标")]
    [InlineData(" 绩效")]
    [InlineData("绩效\u3000\n")]
    [InlineData("\u3000")]
    [InlineData("（盖章）")]
    public void Outer_white_space_goes_as_anywhere(string text) => Assert.Equal(text.Trim(), PlainText.Trim(text));

    [Fact]
    public void Each_character_is_white_space_or_not_as_anywhere()
    {
        foreach (var text in Enumerable.Range(0, char.MaxValue + 1).Select(c => ((char)c).ToString()))
        {
            Assert.Equal(string.IsNullOrWhiteSpace(text), PlainText.IsBlank(text));
            Assert.Equal((text + "绩" + text).Trim(), PlainText.Trim(text + "绩" + text));
        }
    }

    [Theory]
    [InlineData("９５ ％", "95%")]
    [InlineData("实施\u3000单位\n（盖章）", "实施单位(盖章)")]
    [InlineData("100%", "100%")]
    [InlineData("一、二", "一、二")]
    public void A_bare_text_is_half_width_and_without_white_space(string text, string bare) => Assert.Equal(bare, HalfWidth.Bare(text));

    [Fact]
    public void A_long_text_is_made_bare_like_a_short_one() => Assert.Equal(new string('a', 1_000), HalfWidth.Bare(string.Concat(Enumerable.Repeat("ａ ", 1_000))));
}
