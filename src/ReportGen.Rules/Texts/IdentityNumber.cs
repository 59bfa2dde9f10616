using System.Globalization;

namespace ReportGen.Rules.Texts;

/// <summary>公民身份号码 — 18 characters: area, day of birth, sequence, check character (GB 11643-1999).</summary>
internal static class IdentityNumber
{
    private const int Length = 18;
    private const string CheckCharacters = "10X98765432";

    // Nobody who is older is in a list.
    private const int Earliest = 1900;

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The year of birth where day of birth and check character are right, by chance one number in some thousands; null where they are not.</summary>
    public static int? YearOfBirth(string number)
    {
        if (number.Length != Length || !number[..^1].All(char.IsAsciiDigit)) return null;
        if (!DateOnly.TryParseExact(number[6..14], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born.Year < Earliest) return null;
        return char.ToUpperInvariant(number[^1]) == CheckCharacters[Weights.Select((w, i) => w * (number[i] - '0')).Sum() % CheckCharacters.Length] ? born.Year : null;
    }
}
