using System.Globalization;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Dates without zeros before day and month, as reports write them.</summary>
public static class DateWords
{
    /// <summary>2024年3月5日.</summary>
    public static string Day(DateTime date) => Month(date) + Number(date.Day) + "日";

    /// <summary>2024年3月.</summary>
    public static string Month(DateTime date) => Number(date.Year) + "年" + Number(date.Month) + "月";

    /// <summary>二〇二四年三月五日.</summary>
    public static string Capital(DateTime date) =>
        $"{NumeralText.ByDigit(Number(date.Year))}年{NumeralText.Spoken(date.Month)}月{NumeralText.Spoken(date.Day)}日";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
