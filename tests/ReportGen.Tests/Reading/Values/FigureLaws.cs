using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Model.Values;
using ReportGen.Reading.Values;

namespace ReportGen.Tests.Reading.Values;

/// <summary>Laws of reading values.</summary>
public sealed class FigureLaws
{
    private const string Pieces = "0123456789.,-~%‰万亿元人次个/年月日底前以上内约余≥≤><=*、，；（）优良是否无季度半全至 　１";

    [Fact]
    public void Whatever_is_written_nothing_is_thrown_and_what_is_not_understood_has_a_reason()
    {
        var texts = Gen.Elements(Pieces.ToCharArray()).ListOf().Select(l => string.Concat(l)).ToArbitrary();
        Prop.ForAll(texts, text => FigureParser.Parse(text) is { } figure && figure.Unread is not null == (figure.Kind == FigureKind.Mixed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void What_a_quantity_prints_is_read_back() => ForQuantities(q => FigureParser.Parse(q.Text) is { Kind: FigureKind.Quantity } read
        && read.Number == q.Number && read.Unit == q.Unit && read.Scale == q.Scale && read.Rest.Length == 0);

    [Fact]
    public void Full_width_forms_and_spaces_round_the_parts_change_nothing() => ForQuantities(q =>
    {
        var reading = FigureNotation.Of(FigureParser.Parse(q.Text));
        return reading == FigureNotation.Of(FigureParser.Parse(Wide(q.Text))) && reading == FigureNotation.Of(FigureParser.Parse(q.Spaced));
    });

    [Fact]
    public void A_date_is_read_back_however_it_is_written()
    {
        var days = Gen.Choose(0, 73000).Select(d => new DateOnly(1900, 1, 1).AddDays(d)).ToArbitrary();
        Prop.ForAll(days, day => new[] { "yyyy年M月d日", "yyyy-M-d", "yyyy.MM.dd", "yyyy/M/d", "yyyy年 M月 d日前" }.All(format =>
                FigureNotation.Of(FigureParser.Parse(day.ToString(format, CultureInfo.InvariantCulture))).StartsWith(day.ToString("yyyy-MM-dd..yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)))
            .QuickCheckThrowOnFailure();
    }

    private static void ForQuantities(Func<Written, bool> law) => Prop.ForAll(Quantities().ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<Written> Quantities() =>
        from sign in Gen.Elements("", "≥", ">=", "≤", "=", "不低于", "大于", "控制在", "约", "≥约")
        from number in Gen.Choose(0, 99_999_999)
        from decimals in Gen.Choose(0, 4)
        from scale in Gen.Elements(("", 1m), ("万", 10_000m), ("亿", 100_000_000m), ("千", 1_000m))
        from unit in Gen.Elements("", "元", "人次", "份", "元/人/年", "平方米", "个月", "工作日", "km")
        let value = number / (decimal)Math.Pow(10, decimals)
        let text = value.ToString(CultureInfo.InvariantCulture)
        where !(scale.Item2 == 1 && unit.Length == 0 && decimals > 0 && value is >= 1900 and < 2100)
        select new Written($"{sign}{text}{scale.Item1}{unit}", $" {sign} {text} {scale.Item1}{unit} ", value, scale.Item2, unit);

    private static string Wide(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private sealed record Written(string Text, string Spaced, decimal Number, decimal Scale, string Unit);
}
