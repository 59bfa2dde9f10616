using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Model.Values;
using ReportGen.Reading.Values;

namespace ReportGen.Tests.Reading.Values;

public sealed class FigureParserTests
{
    [Theory]
    [InlineData("432", "432")]
    [InlineData("1473.374", "1473.374")]
    [InlineData("1,329.00", "1329.00")]
    [InlineData("17,211,320.5", "17211320.5")]
    [InlineData(" 8.0 ", "8.0")]
    [InlineData("９５．５", "95.5")]
    [InlineData("１，３２９．００", "1329.00")]
    [InlineData("-3.2", "-3.2")]
    [InlineData("－3.2", "-3.2")]
    [InlineData("+5", "5")]
    public void A_plain_number_is_a_quantity(string text, string number) =>
        Assert.Equal(Number(number), Quantity(text).Number);

    [Theory]
    [InlineData("94.13%", "94.13")]
    [InlineData("100％", "100")]
    [InlineData("95.0 %", "95.0")]
    public void A_percentage_keeps_its_written_number(string text, string number)
    {
        Assert.Equal(Number(number), Quantity(text).Number);
        Assert.Equal("%", Quantity(text).Unit);
    }

    [Theory]
    [InlineData("≥2400份", Comparison.AtLeast)]
    [InlineData("≧95%", Comparison.AtLeast)]
    [InlineData(">=95", Comparison.AtLeast)]
    [InlineData("﹥=95", Comparison.AtLeast)]
    [InlineData("大于等于95%", Comparison.AtLeast)]
    [InlineData("不低于 95", Comparison.AtLeast)]
    [InlineData("不少于12次", Comparison.AtLeast)]
    [InlineData("≤5%", Comparison.AtMost)]
    [InlineData("≦5", Comparison.AtMost)]
    [InlineData("＜=5", Comparison.AtMost)]
    [InlineData("不超过210万元", Comparison.AtMost)]
    [InlineData("不高于3", Comparison.AtMost)]
    [InlineData("＝432人", Comparison.Equal)]
    [InlineData("﹦1", Comparison.Equal)]
    [InlineData("＞19", Comparison.MoreThan)]
    [InlineData("大于19", Comparison.MoreThan)]
    [InlineData("＜70", Comparison.LessThan)]
    [InlineData("低于70", Comparison.LessThan)]
    public void A_comparison_before_the_number_is_read(string text, Comparison comparison) =>
        Assert.Equal(comparison, Quantity(text).Comparison);

    [Theory]
    [InlineData("＝", Comparison.Equal)]
    [InlineData("≥", Comparison.AtLeast)]
    [InlineData("定性", Comparison.Qualitative)]
    public void A_comparison_alone_is_text_that_names_it(string text, Comparison comparison)
    {
        var figure = FigureParser.Parse(text);
        Assert.Equal((FigureKind.Text, comparison), (figure.Kind, figure.Comparison));
    }

    [Theory]
    [InlineData("0.6606万人次", "0.6606", 10000, "人次")]
    [InlineData("35万元", "35", 10000, "元")]
    [InlineData("6万元/人/年", "6", 10000, "元/人/年")]
    [InlineData("1.2亿元", "1.2", 100000000, "元")]
    [InlineData("3千人", "3", 1000, "人")]
    [InlineData("333万", "333", 10000, "")]
    [InlineData("5千米", "5", 1, "千米")]
    [InlineData("20千克", "20", 1, "千克")]
    [InlineData("7.5千瓦", "7.5", 1, "千瓦")]
    [InlineData("3000元/人·次", "3000", 1, "元/人·次")]
    [InlineData("4台（套）", "4", 1, "台(套)")]
    [InlineData("12 个", "12", 1, "个")]
    public void A_scale_is_taken_off_the_unit_and_千米_is_no_scale(string text, string number, int scale, string unit)
    {
        var figure = Quantity(text);
        Assert.Equal((Number(number), (decimal)scale, unit), (figure.Number!.Value, figure.Scale, figure.Unit));
    }

    [Theory]
    [InlineData("40余条", Qualifier.OrMore, "条")]
    [InlineData("1000余个", Qualifier.OrMore, "个")]
    [InlineData("1000多个", Qualifier.OrMore, "个")]
    [InlineData("300余万次", Qualifier.OrMore, "次")]
    [InlineData("300万余次", Qualifier.OrMore, "次")]
    [InlineData("10年以上", Qualifier.OrMore, "年")]
    [InlineData("约50人", Qualifier.About, "人")]
    [InlineData("50人左右", Qualifier.About, "人")]
    [InlineData("近20个", Qualifier.OrLess, "个")]
    [InlineData("不足5%", Qualifier.OrLess, "%")]
    [InlineData("3天以内", Qualifier.OrLess, "天")]
    [InlineData("60分以下", Qualifier.OrLess, "分")]
    [InlineData("约100余条", Qualifier.About, "条")]
    public void A_word_that_leaves_the_number_open_is_kept(string text, Qualifier qualifier, string unit)
    {
        var figure = Quantity(text);
        Assert.Equal((qualifier, unit), (figure.Qualifier, figure.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\t　")]
    public void White_space_is_blank(string text) => Assert.Equal(FigureKind.Blank, FigureParser.Parse(text).Kind);

    [Theory]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("–")]
    [InlineData("——")]
    [InlineData("－")]
    public void A_dash_is_not_applicable_and_never_zero(string text)
    {
        Assert.Equal(FigureKind.NotApplicable, FigureParser.Parse(text).Kind);
        Assert.Null(FigureParser.Parse(text).Number);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("***")]
    [InlineData("**个")]
    [InlineData("＊＊万元")]
    [InlineData("≥**")]
    public void Stars_withhold_a_figure(string text) => Assert.Equal(FigureKind.Masked, FigureParser.Parse(text).Kind);

    [Theory]
    [InlineData("优良")]
    [InlineData("全部完成")]
    [InlineData("超过预期目标")]
    [InlineData("*注：以决算为准")]
    public void Words_without_a_number_are_text(string text) => Assert.Equal(FigureKind.Text, FigureParser.Parse(text).Kind);

    [Theory]
    [InlineData("第3名")]
    [InlineData("1,32")]
    [InlineData("1,2345")]
    [InlineData("12,34,567")]
    [InlineData("1 329.00")]
    [InlineData("1.2.3")]
    [InlineData("1E+05")]
    [InlineData("12**")]
    [InlineData("100%完成，无投诉")]
    [InlineData("3.")]
    [InlineData("99999999999999999999999999999999")]
    public void Several_numbers_or_malformed_ones_are_mixed_and_never_guessed(string text)
    {
        var figure = FigureParser.Parse(text);
        Assert.Equal(FigureKind.Mixed, figure.Kind);
        Assert.Null(figure.Number);
        Assert.NotNull(figure.Unread);
    }

    [Theory]
    [InlineData("2023.12")]
    [InlineData("2023.6")]
    [InlineData("2023年")]
    [InlineData("2023年度")]
    [InlineData("2020年按工作进度执行")]
    [InlineData("9月底前")]
    [InlineData("12月份")]
    [InlineData("7月")]
    [InlineData("2023年12月31日前")]
    public void Dates_are_no_quantities(string text)
    {
        var figure = FigureParser.Parse(text);
        Assert.Equal((FigureKind.Date, null), (figure.Kind, figure.Number));
        Assert.NotNull(figure.Period);
    }

    [Theory]
    [InlineData("2,023.12")]
    [InlineData("2023.13")]
    [InlineData("2023.120")]
    [InlineData("2023辆")]
    [InlineData("10年")]
    public void What_only_resembles_a_date_is_a_quantity(string text) => Assert.Equal(FigureKind.Quantity, FigureParser.Parse(text).Kind);

    [Theory]
    [InlineData("5.85", "5.852076923", "5.852076923")]
    [InlineData("94.13%", "0.941318", "94.1318")]
    [InlineData("2023.12", "2023.12", "2023.12")]
    [InlineData("7.67", "7.6754", "7.6754")]
    [InlineData("1.2", "12345", "1.2")]
    public void A_stored_number_is_exact_where_the_text_is_its_rounding(string text, string stored, string number)
    {
        var figure = FigureParser.Parse(text, Number(stored));
        Assert.Equal(Number(number), figure.Number);
    }

    [Fact]
    public void A_text_that_was_read_before_is_read_anew_where_its_cell_stores_another_number()
    {
        string[] stored = ["0.9413", "0.9444", "0.9413", "0.94130"];
        Assert.Equal(["94.1300", "94.4400", "94.1300", "94.13000"], stored.Select(s => FigureParser.Parse("94%", Number(s)).Number!.Value.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal("94", FigureParser.Parse("94%").Number!.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Decimals_are_counted_from_the_text() => Assert.Equal(2, FigureParser.Parse("5.85", 5.852076923m).Decimals);

    [Fact]
    public void A_very_long_text_costs_no_more_than_its_length()
    {
        var text = new string('9', 2_000_000) + new string(',', 2_000_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(FigureKind.Mixed, FigureParser.Parse(text).Kind);
        Assert.Equal(FigureKind.Text, FigureParser.Parse(new string('文', 2_000_000)).Kind);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Nothing_is_ever_thrown() => Prop
        .ForAll<string>(text => FigureParser.Parse(text ?? "") is not null && FigureParser.Parse("≥1" + text + "万", 3.2m) is not null)
        .QuickCheckThrowOnFailure();

    private static Figure Quantity(string text)
    {
        var figure = FigureParser.Parse(text);
        Assert.Equal(FigureKind.Quantity, figure.Kind);
        return figure;
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
