namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Amounts in capitals (大写), as on vouchers: 壹仟贰佰叁拾肆元伍角陆分.</summary>
public static class CapitalText
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>An amount in 元, rounded half up to 分. It ends with 整 unless there are 分.</summary>
    public static string Of(decimal amount)
    {
        var cents = decimal.ToInt64(decimal.Round(Math.Abs(amount) * 100, 0, MidpointRounding.AwayFromZero));
        var (whole, jiao, fen) = (cents / 100, (int)(cents / 10 % 10), (int)(cents % 10));
        var text = whole == 0 && cents > 0 ? "" : NumberWords.Write(whole, Digits, "拾佰仟") + "元";
        if (jiao > 0) text += Digits[jiao] + "角";
        else if (fen > 0 && whole > 0) text += "零";
        text += fen > 0 ? Digits[fen] + "分" : "整";
        return (amount < 0 && cents > 0 ? "负" : "") + text;
    }
}
