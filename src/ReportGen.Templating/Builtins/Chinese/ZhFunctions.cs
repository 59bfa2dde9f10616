using System.Globalization;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary><c>zh</c>: figures and lists as Chinese reports write them. Not part of the language; docs/templating.md has an example of each, which a test replays.</summary>
internal static class ZhFunctions
{
    private const int UsualPlaces = 2;
    private const int MostPlaces = 15;

    // Its 分 are still counted in a long.
    private const decimal LargestCapital = 9_999_999_999_999_999m;

    private delegate string FigureText(Call call);

    public static TemplateObject Make() => new LibraryBuilder("zh")
        .Add("money", "value unit? from? places?", Of(1, c => MoneyText.Of(c.Decimal(0), Unit(c, 1), Unit(c, 2), Places(c, 3))))
        .Add("money_auto", "value from? places?", Of(1, Automatic))
        .Add("number", "value places?", Of(1, c => MoneyText.Number(c.Decimal(0), Places(c, 1))))
        .Add("round", "value places?", c => c[0].IsNull ? Value.Null : Value.Of(decimal.Round(c.Decimal(0), Places(c, 1), MidpointRounding.AwayFromZero)))
        .Add("percent", "ratio places?", Of(1, c => PercentText.Of(c.Decimal(0), Places(c, 1))))
        .Add("ratio", "part whole places?", Of(2, c => PercentText.Ratio(c.Decimal(0), c.Decimal(1), Places(c, 2))))
        .Add("shares", "list places?", Shares)
        .Add("change", "now before unit? places?", Of(2, c => ChangeText.Change(c.Decimal(0), c.Decimal(1), c.Text(2), Places(c, 3))))
        .Add("growth", "now before places?", Of(2, c => ChangeText.Growth(c.Decimal(0), c.Decimal(1), Places(c, 2))))
        .Add("compare", "now before unit? places? period?", Of(2, Compare))
        .Add("capital", "value", Of(1, c => Math.Abs(c.Decimal(0)) <= LargestCapital ? CapitalText.Of(c.Decimal(0)) : throw c.Fail("number.tooLarge")))
        .Add("numeral", "value", Of(1, c => NumeralText.Spoken(Whole(c, 0))))
        .Add("digits", "value", c => Value.Of(NumeralText.ByDigit(c.Text(0))))
        .Add("section", "number level?", Of(1, c => NumeralText.Section(Whole(c, 0), c.IntOr(1, 1))))
        .Add("list", "list last?", c => ZhLists.Join(c, "", c.Text(1)))
        .Add("among", "list last?", c => c.Items(0).Count == 0 ? Value.Of("") : ZhLists.Join(c, "其中：", c.Text(1)))
        .Add("date", "date", c => ZhDates.Text(c, DateWords.Day))
        .Add("month", "date", c => ZhDates.Text(c, DateWords.Month))
        .Add("date_capital", "date", c => ZhDates.Text(c, DateWords.Capital))
        .Make();

    /// <summary>A function of figures: null where one of the first so many is null, so that <c>??</c> can say what stands there instead.</summary>
    private static BuiltinCode Of(int figures, FigureText write) => call =>
    {
        for (var i = 0; i < figures; i++)
        {
            if (call[i].IsNull) return Value.Null;
        }

        try
        {
            return Value.Of(write(call));
        }
        catch (OverflowException)
        {
            throw call.Fail("number.tooLarge");
        }
    };

    private static string Automatic(Call call)
    {
        var yuan = call.Decimal(0) * MoneyText.Scale(Unit(call, 1))!.Value;
        return MoneyText.Of(yuan, MoneyText.BestUnit(yuan), MoneyText.Units[0], Places(call, 2));
    }

    private static string Compare(Call call) =>
        ChangeText.Compare(call.Decimal(0), call.Decimal(1), call.Text(2), Places(call, 3), call[4].IsNull ? "上年" : call.Text(4));

    private static Value Shares(Call call)
    {
        var items = call.Items(0);
        var parts = new decimal[items.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Conversion.ToDecimal(items[i]) ?? throw call.Wrong(0, "decimal");
        var shares = new TemplateArray(parts.Length);
        foreach (var share in PercentText.Shares(parts, Places(call, 1))) shares.Add(Value.Of(share).WithOrigin(items[shares.Count].Origin));
        return Value.Of(shares);
    }

    private static string Unit(Call call, int index)
    {
        var unit = call[index].IsNull ? MoneyText.Units[0] : call.Text(index);
        return MoneyText.Scale(unit) is null ? throw call.Fail("zh.unit", unit, string.Join('、', MoneyText.Units)) : unit;
    }

    private static int Places(Call call, int index) =>
        call.IntOr(index, UsualPlaces) is >= 0 and <= MostPlaces and var places ? places : throw call.Fail("math.places", call.Int(index).ToString(CultureInfo.InvariantCulture));

    private static long Whole(Call call, int index) =>
        Conversion.ToWhole(call[index]) is { } whole && Math.Abs(whole) <= NumeralText.Largest ? whole : throw call.Wrong(index, "int");
}
