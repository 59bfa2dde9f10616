namespace ReportGen.Rules.Texts;

/// <summary>A year of this century that a text names: <c>2022年</c>, also in full-width figures and with blanks or a line break within.</summary>
/// <param name="Year">The year.</param>
/// <param name="At">Where its first figure stands.</param>
/// <param name="End">Behind its 年.</param>
internal readonly record struct YearMention(int Year, int At, int End)
{
    private const int First = 2000;
    private const int Last = 2099;

    /// <summary>The first one from a place on; null where there is none.</summary>
    public static YearMention? Next(ReadOnlySpan<char> text, int from)
    {
        for (var start = from; start < text.Length;)
        {
            var found = text[start..].IndexOf('年');
            if (found < 0) break;

            start += found + 1;
            if (EndingAt(text[from..start], from) is { } mention) return mention;
        }

        return null;
    }

    /// <summary>True where a text names a year before a given one, whatever it says of it.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text, int formYear)
    {
        for (var next = Next(text, 0); next is { } mention; next = Next(text, mention.End))
        {
            if (mention.Year < formYear) return true;
        }

        return false;
    }

    /// <summary>True where a text names a given year or a later one.</summary>
    public static bool ReachesIn(ReadOnlySpan<char> text, int formYear)
    {
        for (var next = Next(text, 0); next is { } mention; next = Next(text, mention.End))
        {
            if (mention.Year >= formYear) return true;
        }

        return false;
    }

    // Read backwards: the characters 年 are fewer than the figures. Four of them and no fifth: 12022年 is none.
    private static YearMention? EndingAt(ReadOnlySpan<char> text, int from)
    {
        var (year, at) = (0, text.Length - 1);
        for (var unit = 1; unit < 10_000; unit *= 10)
        {
            at = text[..at].TrimEnd().Length - 1;
            if (at < 0 || FigureOf(text[at]) is not { } figure) return null;
            year += figure * unit;
        }

        return year is < First or > Last || (at > 0 && FigureOf(text[at - 1]) is not null) ? null : new YearMention(year, from + at, from + text.Length);
    }

    private static int? FigureOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => null,
    };
}
