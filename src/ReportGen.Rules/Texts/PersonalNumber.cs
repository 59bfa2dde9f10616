using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Texts;

/// <summary>A number in a text that belongs to a person.</summary>
/// <param name="Kind">Whose number it is.</param>
/// <param name="Digits">The number.</param>
/// <param name="Start">Where it begins in the text.</param>
internal sealed partial record PersonalNumber(PersonalNumberKind Kind, string Digits, int Start)
{
    private const int Mobile = 11;
    private const int ShortestOther = 16;
    private const int AgeOfCodes = 3;

    /// <summary>The number as it may be quoted: the list of findings goes from hand to hand.</summary>
    public string Hidden => $"{Digits[..3]}{new string('*', Digits.Length - 5)}{Digits[^2..]}";

    /// <summary>All such numbers of a text, in their order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="year">The year that the text reports on; null where it is not known.</param>
    public static IEnumerable<PersonalNumber> All(string text, int? year = null)
    {
        var folded = HalfWidth.Fold(text);
        return from match in Numbers().Matches(folded)
               let kind = KindOf(match.Value, folded.AsSpan(0, match.Index), year)
               where kind is not null
               select new PersonalNumber(kind.Value, match.Value, match.Index);
    }

    /// <summary>True for a text with a number as long as those of persons are.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        // So many figures in a row cover one of the places that are so far from each other; only these are looked at.
        for (var at = Mobile - 1; at < text.Length; at += Mobile)
        {
            if (IsFigure(text[at]) && FiguresAround(text, at) is Mobile or >= ShortestOther) return true;
        }

        return false;
    }

    private static PersonalNumberKind? KindOf(string number, ReadOnlySpan<char> before, int? year) =>
        IdentityNumber.YearOfBirth(number) is { } born && IsOld(born, before, year) ? PersonalNumberKind.Identity
        : BankCard.IsLikely(number) ? PersonalNumberKind.BankCard
        : IsMobile(number) ? PersonalNumberKind.Mobile
        : null;

    // Codes of projects and payments hold a day of these years in the same place: so young is only who is named by what stands before the number.
    private static bool IsOld(int born, ReadOnlySpan<char> before, int? year) =>
        year is not { } own || born <= own - AgeOfCodes || (born <= own && IdentityCard().IsMatch(before));

    private static int FiguresAround(ReadOnlySpan<char> text, int at)
    {
        var (from, to) = (at, at + 1);
        while (from > 0 && IsFigure(text[from - 1])) from--;
        while (to < text.Length && IsFigure(text[to])) to++;
        return to - from;
    }

    private static bool IsFigure(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';

    private static bool IsMobile(string number) => number.Length == Mobile && number[0] == '1' && number[1] >= '3';

    [GeneratedRegex("(身份|证件)[^，,。；;0-9]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityCard();

    // Part of a longer code (51050022T000000367054), of an amount or of a file number is no number of its own.
    [GeneratedRegex(@"(?<![0-9A-Za-z〔\[-]|[0-9][.,])[0-9]{11,19}[Xx]?(?![0-9A-Za-z元万亿号%-]|[.,][0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}

/// <summary>Which number of a person it is.</summary>
internal enum PersonalNumberKind
{
    /// <summary>手机号.</summary>
    Mobile,

    /// <summary>身份证号.</summary>
    Identity,

    /// <summary>银行卡号.</summary>
    BankCard,
}
