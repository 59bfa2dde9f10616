namespace ReportGen.Workbooks.Grid.NumberFormats;

/// <summary>The names of months and weekdays, and numbers in Chinese characters.</summary>
internal static class DateNames
{
    private const string Digits = "〇一二三四五六七八九";
    private const string ChineseWeekdays = "日一二三四五六";

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The name for <c>mmm</c>, <c>mmmm</c> or <c>mmmmm</c>.</summary>
    internal static string Month(int month, int letters, bool chinese) => (letters, chinese) switch
    {
        (3, true) => Plain(month) + "月",
        (4, true) => Number(month) + "月",
        (5, true) => Number(month),
        (3, false) => Months[month - 1][..3],
        (5, false) => Months[month - 1][..1],
        _ => Months[month - 1],
    };

    /// <summary>The name for <c>ddd</c> or <c>dddd</c>.</summary>
    internal static string Weekday(int weekday, int letters, bool chinese) => (letters, chinese) switch
    {
        (3, true) => "周" + ChineseWeekday(weekday),
        (_, true) => "星期" + ChineseWeekday(weekday),
        (3, false) => Weekdays[weekday][..3],
        _ => Weekdays[weekday],
    };

    internal static string ChineseWeekday(int weekday) => ChineseWeekdays[weekday].ToString();

    /// <summary>Digit by digit: 二〇二三.</summary>
    internal static string Spelled(string digits) => string.Concat(digits.Select(d => Digits[d - '0']));

    /// <summary>As spoken, below a hundred: 十二, 三十一.</summary>
    internal static string Number(int number)
    {
        var (tens, ones) = Math.DivRem(number, 10);
        var head = tens switch
        {
            0 => "",
            1 => "十",
            _ => Digits[tens] + "十",
        };
        return ones == 0 && tens > 0 ? head : head + Digits[ones];
    }

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
