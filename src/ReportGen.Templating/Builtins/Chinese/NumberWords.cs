using System.Text;

namespace ReportGen.Templating.Builtins.Chinese;

/// <summary>Whole numbers in words: groups of four digits, each with its 千百十, then 万 and 亿; one 零 for any number of zeros between digits.</summary>
internal static class NumberWords
{
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];

    /// <param name="number">From 0.</param>
    /// <param name="digits">The ten digits.</param>
    /// <param name="tens">Ten, hundred, thousand.</param>
    public static string Write(long number, string digits, string tens)
    {
        if (number == 0) return digits[..1];
        var text = new StringBuilder();
        var isZeroOpen = false;
        for (var group = Groups.Length - 1; group >= 0; group--)
        {
            var four = (int)(number / Power(group) % 10_000);
            if (four == 0)
            {
                isZeroOpen |= text.Length > 0;
                continue;
            }

            if (text.Length > 0 && (isZeroOpen || four < 1000)) text.Append(digits[0]);
            isZeroOpen = false;
            AppendFour(text, four, digits, tens);
            text.Append(GroupName(group, number));
        }

        return text.ToString();
    }

    private static void AppendFour(StringBuilder text, int four, string digits, string tens)
    {
        var isZeroOpen = false;
        var hasDigit = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = four / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                isZeroOpen = hasDigit;
                continue;
            }

            if (isZeroOpen) text.Append(digits[0]);
            text.Append(digits[digit]);
            if (place > 0) text.Append(tens[place - 1]);
            isZeroOpen = false;
            hasDigit = true;
        }
    }

    // 一万二千亿, but 一万亿: the 亿 of both groups is written once.
    private static string GroupName(int group, long number) => group == 3 && number / Power(2) % 10_000 != 0 ? "万" : Groups[group];

    private static long Power(int group) => group switch { 0 => 1, 1 => 10_000, 2 => 100_000_000, _ => 1_000_000_000_000 };
}
