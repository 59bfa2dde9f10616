using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Workbooks.Grid;

namespace ReportGen.Tests.Workbooks.Grid;

public class NumberFormatTests
{
    [Theory]
    [InlineData("5.852076923", "5.852076923")]
    [InlineData("99.73999999999999", "99.74")]
    [InlineData("1473.374", "1473.374")]
    [InlineData("0", "0")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("100.00", "100")]
    [InlineData("0.333333333333333", "0.333333333")]
    [InlineData("-0.333333333333333", "-0.333333333")]
    [InlineData("66.6666666666667", "66.66666667")]
    [InlineData("1234567890.5", "1234567891")]
    [InlineData("12345678901", "12345678901")]
    [InlineData("12345678901.9", "12345678902")]
    [InlineData("123456789012", "1.23457E+11")]
    [InlineData("99999999999.9", "1E+11")]
    [InlineData("999999999999", "1E+12")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("0.000123456789", "0.000123457")]
    [InlineData("0.00001", "0.00001")]
    [InlineData("0.0000123456", "1.23456E-05")]
    [InlineData("0.0000000001", "1E-10")]
    [InlineData("79228162514264337593543950335", "7.92282E+28")]
    [InlineData("0.0000000000000000000000000001", "1E-28")]
    public void General_shows_eleven_places_and_then_a_power_of_ten(string value, string shown) => Shows(value, "General", shown);

    [Theory]
    [InlineData("2.5", "0", "3")]
    [InlineData("-2.5", "0", "-3")]
    [InlineData("0.5", "0", "1")]
    [InlineData("0.4999", "0", "0")]
    [InlineData("1.005", "0.00", "1.01")]
    [InlineData("0.285", "0.00", "0.29")]
    [InlineData("7.675", "0.00", "7.68")]
    [InlineData("9.995", "0.00", "10.00")]
    [InlineData("999.995", "#,##0.00", "1,000.00")]
    [InlineData("0.12499999999999999", "0.00", "0.13")]
    [InlineData("-0.001", "0.00", "-0.00")]
    public void Halves_are_rounded_away_from_zero_on_fifteen_digits(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("2879.25", "#,##0.00", "2,879.25")]
    [InlineData("1234567.891", "#,##0", "1,234,568")]
    [InlineData("999", "#,##0", "999")]
    [InlineData("-1234", "#,##0", "-1,234")]
    [InlineData("12", "0000", "0012")]
    [InlineData("12", "0,000", "0,012")]
    [InlineData("12345678", "0,000", "12,345,678")]
    [InlineData("0", "#", "")]
    [InlineData("0", "#,##0", "0")]
    [InlineData("0", "#.##", ".")]
    [InlineData("5", "0.##", "5.")]
    [InlineData("5.1", "0.##", "5.1")]
    [InlineData("12.5", ".00", "12.50")]
    [InlineData("1.5", "0.0#0", "1.500")]
    [InlineData("12.3456", "000.000", "012.346")]
    [InlineData("5", "???", "  5")]
    [InlineData("5.5", "0.0??", "5.5  ")]
    [InlineData("5.8", "0.0_ ", "5.8 ")]
    [InlineData("79228162514264337593543950335", "0", "79228162514264300000000000000")]
    public void Places_take_digits_from_the_point_outwards(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("0.9974", "0.00%", "99.74%")]
    [InlineData("0.995", "0%", "100%")]
    [InlineData("-0.001", "0%", "-0%")]
    [InlineData("1", "0%", "100%")]
    [InlineData("0.5", "%0", "%50")]
    [InlineData("0.5", "0%%", "5000%%")]
    [InlineData("79228162514264337593543950335", "0%", "7922816251426430000000000000000%")]
    public void Percent_signs_multiply_by_a_hundred_each(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("1234567", "#,##0,", "1,235")]
    [InlineData("1234567", "0.0,,", "1.2")]
    [InlineData("1234567", "0.00,\"千元\"", "1234.57千元")]
    [InlineData("123456", "0!.0,\"万元\"", "12.3万元")]
    [InlineData("123456", "0\\.0,", "12.3")]
    [InlineData("1234567", "0,.0", "1234.6")]
    public void Commas_behind_the_last_digit_divide_by_a_thousand_each(string value, string code, string shown) =>
        Shows(value, code, shown);

    [Theory]
    [InlineData("12", "0\"元\"", "12元")]
    [InlineData("-12", "\"¥\"0", "-¥12")]
    [InlineData("12", "0.00\\ ", "12.00 ")]
    [InlineData("12", "0元", "12元")]
    [InlineData("432", "0\"人/年\"", "432人/年")]
    [InlineData("12", "\"a;b\"0", "a;b12")]
    [InlineData("12", "$#,##0.00", "$12.00")]
    [InlineData("12", "[$¥-804]#,##0.00", "¥12.00")]
    [InlineData("12", "[$€]0", "€12")]
    [InlineData("12", "* 0", "12")]
    [InlineData("12", "0*-", "12")]
    [InlineData("12", "\"无\"", "无")]
    [InlineData("12", "General\"元\"", "12元")]
    [InlineData("12.50", "G/通用格式\"分\"", "12.5分")]
    [InlineData("-12.5", "@", "-12.5")]
    [InlineData("1234567890", "000-0000-000", "123-4567-890")]
    public void Text_in_a_code_is_printed_where_it_stands(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("1234.5", "#,##0.00_);(#,##0.00)", "1,234.50 ")]
    [InlineData("-1234.5", "#,##0.00_);(#,##0.00)", "(1,234.50)")]
    [InlineData("0", "#,##0.00_);(#,##0.00)", "0.00 ")]
    [InlineData("-5", "0;[Red]0", "5")]
    [InlineData("-5", "[红色]0", "-5")]
    [InlineData("-5", "[Color10]0", "-5")]
    [InlineData("0", "0;-0;\"—\"", "—")]
    [InlineData("0", "0;-0;;@", "")]
    [InlineData("-3", "0;-0;;@", "-3")]
    [InlineData("-3", "0.0;@", "-3.0")]
    [InlineData("3", ";;;", "")]
    [InlineData("0", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", " -   ")]
    public void Sections_are_for_positive_negative_and_zero(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("100", "[>=100]0;0.00", "100")]
    [InlineData("99.5", "[>=100]0;0.00", "99.50")]
    [InlineData("-99.5", "[>=100]0;0.00", "-99.50")]
    [InlineData("-7", "[<0]\"减\"0;0", "减7")]
    [InlineData("-7", "[>=0]0;\"减\"0", "减7")]
    [InlineData("85", "[>=90]\"优\";[>=80]\"良\";\"中\"", "良")]
    [InlineData("70", "[>=90]\"优\";[>=80]\"良\";\"中\"", "中")]
    [InlineData("1", "[=1]\"是\";[=0]\"否\";General", "是")]
    [InlineData("2", "[=1]\"是\";[=0]\"否\";General", "2")]
    [InlineData("3", "[<>3]0;\"三\"", "三")]
    [InlineData("50", "[Red][>100]0.00", "50")]
    [InlineData("70.25", "[>100]0;[<50]0", "70.25")]
    [InlineData("-5", "[>100]\"多\";\"负\"0;0", "负5")]
    public void A_section_with_a_condition_shows_what_meets_it(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("12345", "0.00E+00", "1.23E+04")]
    [InlineData("0.00012345", "0.00E+00", "1.23E-04")]
    [InlineData("12345", "0.00E-00", "1.23E04")]
    [InlineData("9.999", "0.00E+00", "1.00E+01")]
    [InlineData("0", "0.00E+00", "0.00E+00")]
    [InlineData("12345", "##0.0E+0", "12.3E+3")]
    [InlineData("999999", "##0.0E+0", "1.0E+6")]
    [InlineData("-12345", "0E+0", "-1E+4")]
    public void Powers_of_ten_go_in_steps_of_the_places_before_the_point(string value, string code, string shown) =>
        Shows(value, code, shown);

    [Theory]
    [InlineData("45291", "yyyy-mm-dd", "2023-12-31")]
    [InlineData("45291", "yyyy\"年\"m\"月\"d\"日\"", "2023年12月31日")]
    [InlineData("45291", "yyyy年m月d日", "2023年12月31日")]
    [InlineData("45296", "yyyy/m/d", "2024/1/5")]
    [InlineData("45296", "yyyy/m/d;@", "2024/1/5")]
    [InlineData("45296", "yyyy.mm.dd", "2024.01.05")]
    [InlineData("45296", "yy-m-d", "24-1-5")]
    [InlineData("45296", "e-m-d", "2024-1-5")]
    [InlineData("45291", "d-mmm-yy", "31-Dec-23")]
    [InlineData("45291", "dddd, mmmm d", "Sunday, December 31")]
    [InlineData("45291", "mmmmm", "D")]
    [InlineData("45291", "aaaa", "星期日")]
    [InlineData("45292", "[$-804]dddd", "星期一")]
    [InlineData("45292", "[$-zh-CN]ddd mmm", "周一 1月")]
    [InlineData("45291", "[$-804]mmmm", "十二月")]
    [InlineData("45291", "[$-409]mmmm", "December")]
    [InlineData("45291", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "二〇二三年十二月三十一日")]
    [InlineData("45311", "[DBNum1][$-804]m\"月\"d\"日\"", "一月二十日")]
    [InlineData("45291", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2023年12月31日")]
    [InlineData("45291.5", "[$-F400]h:mm:ss\\ AM/PM", "12:00:00")]
    [InlineData("45291.5", "[$-x-sysdate]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2023年12月31日")]
    [InlineData("45291.5", "[$-x-systime]h:mm:ss\\ AM/PM", "12:00:00")]
    [InlineData("45291.5", "[$-x-sysdate]", "2023年12月31日")]
    [InlineData("45291", "[$-x-systems]mmm", "Dec")]
    [InlineData("0", "yyyy/m/d", "1900/1/0")]
    [InlineData("1", "yyyy/m/d", "1900/1/1")]
    [InlineData("59", "yyyy/m/d", "1900/2/28")]
    [InlineData("60", "yyyy/m/d", "1900/2/29")]
    [InlineData("61", "yyyy/m/d", "1900/3/1")]
    [InlineData("2958465", "yyyy/m/d", "9999/12/31")]
    [InlineData("45291.9999999", "yyyy/m/d", "2024/1/1")]
    public void A_number_of_days_is_a_date(string value, string code, string shown) => Shows(value, code, shown);

    [Theory]
    [InlineData("0.5", "h:mm", "12:00")]
    [InlineData("0.999988425925926", "h:mm", "23:59")]
    [InlineData("0.75", "h:mm AM/PM", "6:00 PM")]
    [InlineData("0", "h:mm AM/PM", "12:00 AM")]
    [InlineData("0.75", "上午/下午h\"时\"mm\"分\"", "下午6时00分")]
    [InlineData("0.0423726851851852", "h:mm:ss", "1:01:01")]
    [InlineData("0.0423726851851852", "mm:ss", "01:01")]
    [InlineData("0.0423784722222222", "mm:ss.0", "01:01.5")]
    [InlineData("0.00000578703703703704", "s.00", "0.50")]
    [InlineData("1.5", "[h]:mm", "36:00")]
    [InlineData("1.5", "[mm]:ss", "2160:00")]
    [InlineData("0.5", "[ss]", "43200")]
    [InlineData("45291.25", "yyyy-mm-dd hh:mm:ss", "2023-12-31 06:00:00")]
    [InlineData("45291.25", "m/d h:m", "12/31 6:0")]
    public void The_part_of_a_day_is_a_time(string value, string code, string shown) => Shows(value, code, shown);

    [Fact]
    public void A_workbook_of_1904_counts_from_its_own_first_day()
    {
        Assert.Equal("1904/1/1", NumberFormat.Show(0m, "yyyy/m/d", date1904: true));
        Assert.Equal("2023/12/31", NumberFormat.Show(45291m - 1462m, "yyyy/m/d", date1904: true));
        Assert.Equal("36:00", NumberFormat.Show(1.5m, "[h]:mm", date1904: true));
    }

    [Theory]
    [InlineData("-1", "yyyy/m/d", "-1")]
    [InlineData("2958466", "yyyy/m/d", "2958466")]
    [InlineData("2958465.9999999", "yyyy/m/d", "2958466")]
    [InlineData("12.5", "", "12.5")]
    [InlineData("12.5", "0\"元", "12.5")]
    [InlineData("12.5", "0\\", "12.5")]
    [InlineData("12.5", "0_", "12.5")]
    [InlineData("12.5", "*", "12.5")]
    [InlineData("12.5", "[Red", "12.5")]
    [InlineData("12.5", "[]0", "12.5")]
    [InlineData("12.5", "[Pink]0", "12.5")]
    [InlineData("12.5", "[>]0", "12.5")]
    [InlineData("12.5", "[>=x]0", "12.5")]
    [InlineData("12.5", "[Color99]0", "12.5")]
    [InlineData("12.5", "[DBNum2]0", "12.5")]
    [InlineData("12.5", "xyz", "12.5")]
    [InlineData("12.5", "0;0;0;0;0", "12.5")]
    [InlineData("12.5", "# ?/?", "12.5")]
    [InlineData("12.5", "# ??/16", "12.5")]
    public void What_cannot_be_shown_falls_back_to_general(string value, string code, string shown) => Shows(value, code, shown);

    [Fact]
    public void A_code_longer_than_excel_takes_is_general()
    {
        Assert.Equal("12.5", NumberFormat.Show(12.5m, "0" + new string('%', 255)));
        Assert.Equal("12.5", NumberFormat.Show(12.5m, new string('"', 1_000_000)));
    }

    [Theory]
    [InlineData(0, "General")]
    [InlineData(2, "0.00")]
    [InlineData(10, "0.00%")]
    [InlineData(14, "yyyy/m/d")]
    [InlineData(22, "yyyy/m/d h:mm")]
    [InlineData(31, "yyyy\"年\"m\"月\"d\"日\"")]
    [InlineData(46, "[h]:mm:ss")]
    [InlineData(49, "@")]
    [InlineData(57, "yyyy\"年\"m\"月\"")]
    [InlineData(-1, null)]
    [InlineData(23, null)]
    [InlineData(59, null)]
    [InlineData(164, null)]
    public void A_built_in_id_has_its_code_or_none(int id, string? code) => Assert.Equal(code, NumberFormat.BuiltIn(id));

    [Fact]
    public void Every_built_in_code_can_be_read()
    {
        // 12 and 13 are fractions, which are shown as General.
        var codes = Enumerable.Range(1, 60).Except([12, 13, 49]).Select(NumberFormat.BuiltIn).OfType<string>();

        Assert.All(codes, code => Assert.NotEqual("45291.3456", NumberFormat.Show(45291.3456m, code)));
    }

    [Theory]
    [InlineData("yyyy-mm-dd", true)]
    [InlineData("[h]:mm", true)]
    [InlineData("0.00", false)]
    [InlineData("General", false)]
    [InlineData("0\"年\"", false)]
    [InlineData("\"yyyy\"0", false)]
    [InlineData("[Red]0", false)]
    public void A_date_code_is_told_from_a_number_code(string code, bool date) => Assert.Equal(date, NumberFormat.IsDate(code));

    [Fact]
    public void A_number_may_be_stored_where_its_code_gives_the_text_back()
    {
        Assert.True(NumberFormat.Reproduces(0.9974m, "0.00%", "99.74%"));
        Assert.True(NumberFormat.Reproduces(2879.25m, "#,##0.00", "2,879.25"));
        Assert.False(NumberFormat.Reproduces(2879.25m, "#,##0.0", "2,879.25"));
        Assert.False(NumberFormat.Reproduces(2879.25m, "#,##0.00", "2,879.25 "));
    }

    [Fact]
    public void Grouping_and_decimals_agree_with_the_invariant_culture() =>
        Prop.ForAll(Cents(), cents =>
        {
            var value = cents / 100m;
            return NumberFormat.Show(value, "#,##0.00") == value.ToString("#,##0.00", CultureInfo.InvariantCulture)
                && NumberFormat.Show(value, "0%") == PercentOf(value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_day_of_excels_calendar_is_the_day_before_plus_one() =>
        Prop.ForAll(Gen.Choose(61, 2_958_464).ToArbitrary(), serial =>
            DateOnly.ParseExact(NumberFormat.Show(serial, "yyyy-mm-dd"), "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1)
            == DateOnly.ParseExact(NumberFormat.Show(serial + 1, "yyyy-mm-dd"), "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_code_made_of_the_signs_of_the_language_throws() =>
        Prop.ForAll(Codes(), Cents(), (code, cents) => NumberFormat.Show(cents / 7m, code).Length < 2000).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Codes() =>
        Gen.Elements("0", "#", "?", ".", ",", "%", "E+", "e", ";", "\"", "\\", "!", "_", "*", "[", "]", "[>1]", "[$-804]", "[DBNum1]", "[h]",
                "@", "General", "y", "m", "d", "h", "s", "aaa", "AM/PM", "/", ":", "-", "(", "元", " ", "[Red]", ".0")
            .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static Arbitrary<int> Cents() => Gen.Choose(-2_000_000_000, 2_000_000_000).ToArbitrary();

    // The framework has no minus before a zero, Excel has.
    private static string PercentOf(decimal value)
    {
        var rounded = Math.Round(value * 100, 0, MidpointRounding.AwayFromZero);
        return (value < 0 ? "-" : "") + Math.Abs(rounded).ToString("0", CultureInfo.InvariantCulture) + "%";
    }

    private static void Shows(string value, string code, string shown) =>
        Assert.Equal(shown, NumberFormat.Show(decimal.Parse(value, CultureInfo.InvariantCulture), code));
}
