namespace ReportGen.Rules.Texts;

/// <summary>银行卡号 — 16 to 19 figures that begin with 62, with the check figure of Luhn (GB/T 19584, ISO/IEC 7812).</summary>
internal static class BankCard
{
    private const int Shortest = 16;
    private const int Longest = 19;

    public static bool IsLikely(string number) =>
        number.Length is >= Shortest and <= Longest && number.StartsWith("62", StringComparison.Ordinal) && number.All(char.IsAsciiDigit) && LuhnSum(number) % 10 == 0;

    private static int LuhnSum(string number) => number.Reverse().Select((c, i) => Digit(c - '0', isDoubled: i % 2 == 1)).Sum();

    private static int Digit(int figure, bool isDoubled) => !isDoubled ? figure : figure > 4 ? (2 * figure) - 9 : 2 * figure;
}
