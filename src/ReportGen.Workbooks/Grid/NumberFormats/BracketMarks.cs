using System.Globalization;

namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>What the brackets of one section say: a colour, a condition, a language, a currency.</summary>
internal sealed class BracketMarks
{
    private static readonly string[] Colours =
    [
        "Black", "Blue", "Cyan", "Green", "Magenta", "Red", "White", "Yellow",
        "黑色", "蓝色", "蓝绿色", "绿色", "洋红色", "红色", "白色", "黄色",
    ];

    internal FormatCondition? Condition { get; private set; }

    /// <summary>The month and the weekday are written in Chinese.</summary>
    internal bool Chinese { get; private set; }

    /// <summary>Numbers are written 二〇二三.</summary>
    internal bool ChineseDigits { get; private set; }

    /// <summary>The sign of a currency that stands in the brackets and is printed.</summary>
    internal string Currency { get; set; } = "";

    /// <summary>The date or time format of the machine, which takes the place of what the section says; null elsewhere.</summary>
    internal IReadOnlyList<FormatToken>? SystemDate { get; private set; }

    /// <summary>Takes in what stands between two brackets; false for what Excel does not know.</summary>
    internal bool Add(string inside)
    {
        if (inside.Length == 0)
        {
            return false;
        }

        return inside[0] switch
        {
            '<' or '>' or '=' => AddCondition(inside),
            '$' => AddLanguage(inside[1..]),
            _ when inside.Equals("DBNum1", StringComparison.OrdinalIgnoreCase) => ChineseDigits = true,
            _ => IsColour(inside),
        };
    }

    private bool AddCondition(string inside)
    {
        var length = inside.Length > 1 && inside[1] is '=' or '>' ? 2 : 1;
        var sign = inside[..length];
        var limit = inside.AsSpan(length).Trim();
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (sign is not ("<" or "<=" or ">" or ">=" or "=" or "<>")
            || !decimal.TryParse(limit, style, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        Condition = new FormatCondition(sign, number);
        return true;
    }

    private bool AddLanguage(string inside)
    {
        var dash = inside.IndexOf('-');
        Currency = dash < 0 ? inside : inside[..dash];
        var language = dash < 0 ? "" : inside[(dash + 1)..].ToUpperInvariant();
        Chinese |= language is "ZH-CN" || (language.Length >= 3 && language.EndsWith("804", StringComparison.Ordinal));
        SystemDate = language switch
        {
            // 长日期 and 时间 of Chinese Excel are stored as these, with the English format behind them or nothing at all.
            "F800" or "X-SYSDATE" => [Part("yyyy"), Text("年"), Part("m"), Text("月"), Part("d"), Text("日")],
            "F400" or "X-SYSTIME" => [Part("h"), Text(":"), Part("nn"), Text(":"), Part("ss")],
            _ => SystemDate,
        };
        return true;
    }

    private static FormatToken Part(string text) => new(TokenKind.DatePart, text);

    private static FormatToken Text(string text) => new(TokenKind.Literal, text);

    private static bool IsColour(string inside) =>
        Array.Exists(Colours, c => c.Equals(inside, StringComparison.OrdinalIgnoreCase))
        || ((inside.StartsWith("Color", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("颜色", StringComparison.Ordinal))
            && int.TryParse(inside.AsSpan(inside[0] == '颜' ? 2 : 5).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index is >= 1 and <= 56);
}
