using System.Globalization;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>公民身份号码 — 18 characters: area, day of birth, sequence, check character (GB 11643-1999).</summary>
internal static class IdentityNumber
{
    private const int Length = 18;
    private const string CheckCharacters = "10X98765432";

    // Codes of projects hold later days in the same place.
    private const int LatestBirth = 2015;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>True where day of birth and check character are right: by chance one number in some thousands.</summary>
    public static bool IsValid(string number)
    {
        if (number.Length != Length || !number[..^1].All(char.IsAsciiDigit)) return false;
        if (!DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born.Year is < 1900 or > LatestBirth) return false;
        return char.ToUpperInvariant(number[^1]) == CheckCharacters[Weights.Select((w, i) => w * (number[i] - '0')).Sum() % CheckCharacters.Length];
    }
}
