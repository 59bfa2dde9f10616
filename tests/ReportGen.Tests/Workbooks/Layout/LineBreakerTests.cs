using FsCheck;
using FsCheck.Fluent;
using ReportGen.Workbooks.Layout;

namespace ReportGen.Tests.Workbooks.Layout;

public class LineBreakerTests
{
    private static readonly CellFont Song10 = new("宋体", 10, false);

    [Theory]
    [InlineData("", new[] { "" })]
    [InlineData("绩效", new[] { "绩效" })]
    [InlineData("预算绩效自评表", new[] { "预算绩效自", "评表" })]
    [InlineData("预算绩效自", new[] { "预算绩效自" })]
    public void Chinese_breaks_where_the_cell_ends(string text, string[] lines) => Breaks(text, 50.2, lines);

    [Theory]
    [InlineData("年度\n总体\n目标", new[] { "年度", "总体", "目标" })]
    [InlineData("年度\r\n目标", new[] { "年度", "目标" })]
    [InlineData("年度\r目标", new[] { "年度", "目标" })]
    [InlineData("年度\n\n目标", new[] { "年度", "", "目标" })]
    [InlineData("年度\n", new[] { "年度", "" })]
    [InlineData("\n", new[] { "", "" })]
    [InlineData("预算绩效自\n评表", new[] { "预算绩效自", "评表" })]
    public void A_line_break_in_the_text_ends_the_line(string text, string[] lines) => Breaks(text, 50.2, lines);

    [Theory]
    [InlineData("购买LED屏幕", new[] { "购买LED屏", "幕" })]
    [InlineData("一二三四LED", new[] { "一二三四", "LED" })]
    [InlineData("完成1234.5次", new[] { "完成", "1234.5次" })]
    [InlineData("共计≥90%，达标", new[] { "共计", "≥90%，", "达标" })]
    [InlineData("the budget of", new[] { "the ", "budget ", "of" })]
    public void Words_and_numbers_stay_whole(string text, string[] lines) => Breaks(text, 50.2, lines);

    [Theory]
    [InlineData("12345678901234", new[] { "1234567", "8901234" })]
    [InlineData("一12345678", new[] { "一", "1234567", "8" })]
    [InlineData("abc/defghi/jk", new[] { "abc/", "defghi/", "jk" })]
    [InlineData("abc/defghi/jk公开", new[] { "abc/", "defghi/", "jk", "公开" })]
    public void A_word_wider_than_the_cell_is_broken_inside(string text, string[] lines) => Breaks(text, 50.2, lines);

    [Theory]
    [InlineData("一二三四五，六", new[] { "一二三四", "五，六" })]
    [InlineData("一二三四五》，六", new[] { "一二三四", "五》，六" })]
    [InlineData("一二三四（五）", new[] { "一二三四", "（五）" })]
    [InlineData("一二三四五%", new[] { "一二三四", "五%" })]
    [InlineData("一二三四五……六", new[] { "一二三四", "五……六" })]
    [InlineData("一二三四“五”", new[] { "一二三四", "“五”" })]
    [InlineData("一二三、AB", new[] { "一二", "三、AB" })]
    [InlineData("，，，，，，，", new[] { "，，，，，", "，，" })]
    public void Punctuation_keeps_its_side_of_the_line(string text, string[] lines) => Breaks(text, 50.2, lines);

    [Theory]
    [InlineData("一二三四五 六", new[] { "一二三四五 ", "六" })]
    [InlineData("一二三四五  六", new[] { "一二三四五  ", "六" })]
    [InlineData("  一二三四五", new[] { "  一二三四", "五" })]
    public void Spaces_between_words_hang_over_the_end_of_a_line(string text, string[] lines) => Breaks(text, 50.2, lines);

    [Fact]
    public void Padding_spaces_take_the_room_of_the_lines_they_fill()
    {
        // 151 spaces stand between two items of a goal in a published form, in place of a line break.
        var text = "安全辅助设施1批。" + new string(' ', 151) + "3、完成报告。";

        Assert.Equal(5, LineBreaker.Count(text, Song10, 200));
        Assert.Equal(2, LineBreaker.Count(text, Song10, 800));
    }

    [Fact]
    public void A_cell_without_width_wraps_nothing()
    {
        Assert.Equal(1, LineBreaker.Count("绩效", Song10, 0));
        Assert.Equal(2, LineBreaker.Count("绩\n效", Song10, -5));
        Assert.Equal(1, LineBreaker.Count("绩效", Song10, double.NaN));
        Assert.Equal(1, LineBreaker.Count("绩效", new CellFont("宋体", 0, false), 10));
    }

    [Fact]
    public void A_cell_narrower_than_a_character_has_one_on_each_line() =>
        Assert.Equal(["绩", "效", "A"], LineBreaker.Lines("绩效A", Song10, 1));

    [Fact]
    public void A_character_is_never_torn()
    {
        Assert.Equal(["𠀀", "𠀀"], LineBreaker.Lines("𠀀𠀀", Song10, 11));
        Assert.Equal(["e\u0301", "e\u0301"], LineBreaker.Lines("e\u0301e\u0301", Song10, 7));
        Assert.Equal(1, LineBreaker.Count("\uD840", Song10, 11));
    }

    [Fact]
    public void The_longest_cell_text_is_counted_at_once()
    {
        Assert.Equal(6554, LineBreaker.Count(new string('绩', 32_767), Song10, 50.2));
        Assert.Equal(3277, LineBreaker.Count(new string(' ', 32_767), Song10, 50.2));
    }

    [Fact]
    public void The_lines_put_together_are_the_text() =>
        Prop.ForAll(Texts(), Widths(), (text, width) => string.Concat(LineBreaker.Lines(text, Song10, width)) == text)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void There_are_as_many_lines_as_counted() =>
        Prop.ForAll(Texts(), Widths(), (text, width) =>
            LineBreaker.Lines(text, Song10, width).Count == LineBreaker.Count(text, Song10, width)).QuickCheckThrowOnFailure();

    [Fact]
    public void More_text_never_needs_fewer_lines() =>
        Prop.ForAll(Texts(), Texts(), Widths(), (text, more, width) =>
            LineBreaker.Count(text, Song10, width) <= LineBreaker.Count(text + more, Song10, width)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_wider_cell_never_needs_more_lines_for_plain_chinese() =>
        Prop.ForAll(Gen.Choose(0, 400).ToArbitrary(), Widths(), Widths(), (length, width, wider) =>
            LineBreaker.Count(new string('绩', length), Song10, width) >= LineBreaker.Count(new string('绩', length), Song10, width + wider))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Bold_never_needs_fewer_lines_but_for_addresses_torn_at_another_joint() =>
        Prop.ForAll(Texts(), Widths(), (text, width) =>
        {
            var plain = string.Concat(text.Where(c => c is not ('.' or '-' or '/')));
            return LineBreaker.Count(plain, Song10, width) <= LineBreaker.Count(plain, Song10 with { Bold = true }, width);
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts() =>
        Gen.Elements("绩", "效", "，", "。", "（", "）", "“", "”", "A", "7", "≥", "%", " ", " ", "   ", "LED", "12.5", "-", "/", "😀", "e\u0301")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static Arbitrary<double> Widths() => Gen.Choose(1, 300).Select(w => w * 1.0).ToArbitrary();

    private static void Breaks(string text, double width, string[] lines) => Assert.Equal(lines, LineBreaker.Lines(text, Song10, width));
}
