using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>What stands before the number: a comparison, a qualifier, both or nothing; ￥ too.</summary>
/// <param name="Comparison">≥ and its kin; null where none stands there.</param>
/// <param name="Qualifier">约, 近, 不足 and their kin.</param>
/// <param name="IsMoney">True where ￥ says that the number is in 元.</param>
/// <param name="Length">Where the number begins.</param>
internal readonly record struct FigureHead(Comparison? Comparison, Qualifier Qualifier, bool IsMoney, int Length)
{
    /// <summary>Reads the head of a folded text; null where no number follows it.</summary>
    public static FigureHead? Read(string text)
    {
        if (char.IsAsciiDigit(text[0])) return new FigureHead(null, Qualifier.Exact, false, 0);

        Comparison? comparison = null;
        var at = 0;
        if (ComparisonSigns.Take(text) is var (sign, length))
        {
            comparison = sign;
            at = SkipSpace(text, length);
        }

        var (qualifier, taken) = Qualifiers.Before(text.AsSpan(at));
        at = SkipSpace(text, at + taken);
        var isMoney = at < text.Length && (text[at] is '¥' or '￥');
        if (isMoney) at = SkipSpace(text, at + 1);
        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '-' or '+') ? new FigureHead(comparison, qualifier, isMoney, at) : null;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
