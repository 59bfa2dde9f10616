using System.Buffers;

namespace ReportGen.Model.Values;

/// <summary>The signs and words by which forms write a comparison: <c>≥</c>, <c>≧</c>, <c>﹥=</c>, 大于等于, 不低于 and their kin.</summary>
public static class ComparisonSigns
{
    // Half-width; a longer sign stands before the shorter one that it begins with.
    private static readonly (string Sign, Comparison Comparison)[] Signs =
    [
        (">=", Comparison.AtLeast), ("=>", Comparison.AtLeast), ("≥", Comparison.AtLeast), ("≧", Comparison.AtLeast), ("⩾", Comparison.AtLeast),
        ("大于等于", Comparison.AtLeast), ("大于或等于", Comparison.AtLeast), ("大于或者等于", Comparison.AtLeast), ("等于或大于", Comparison.AtLeast),
        ("不低于", Comparison.AtLeast), ("不少于", Comparison.AtLeast),
        ("不小于", Comparison.AtLeast), ("不得低于", Comparison.AtLeast), ("不得少于", Comparison.AtLeast), ("不能低于", Comparison.AtLeast),
        ("不能少于", Comparison.AtLeast), ("不应低于", Comparison.AtLeast), ("不应少于", Comparison.AtLeast), ("应达到", Comparison.AtLeast), ("达到", Comparison.AtLeast),
        ("达", Comparison.AtLeast), ("至少", Comparison.AtLeast), ("最少", Comparison.AtLeast),
        ("<=", Comparison.AtMost), ("=<", Comparison.AtMost), ("≤", Comparison.AtMost), ("≦", Comparison.AtMost), ("⩽", Comparison.AtMost),
        ("小于等于", Comparison.AtMost), ("小于或等于", Comparison.AtMost), ("小于或者等于", Comparison.AtMost), ("等于或小于", Comparison.AtMost), ("不超过", Comparison.AtMost), ("不高于", Comparison.AtMost),
        ("不大于", Comparison.AtMost), ("不多于", Comparison.AtMost), ("不得超过", Comparison.AtMost), ("不得高于", Comparison.AtMost),
        ("不得大于", Comparison.AtMost), ("不能超过", Comparison.AtMost), ("不应超过", Comparison.AtMost), ("不超", Comparison.AtMost),
        ("未超过", Comparison.AtMost), ("控制在", Comparison.AtMost), ("至多", Comparison.AtMost), ("最多", Comparison.AtMost),
        ("=", Comparison.Equal), ("═", Comparison.Equal), ("等于", Comparison.Equal),
        (">", Comparison.MoreThan), ("大于", Comparison.MoreThan), ("高于", Comparison.MoreThan), ("超过", Comparison.MoreThan),
        ("<", Comparison.LessThan), ("小于", Comparison.LessThan), ("低于", Comparison.LessThan), ("少于", Comparison.LessThan),
        ("定性", Comparison.Qualitative),
    ];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(FirstCharacters());

    /// <summary>The comparison that a cell holds and nothing else; null for any other text.</summary>
    public static Comparison? Find(string text)
    {
        var bare = HalfWidth.Bare(text);
        return Take(bare) is var (comparison, length) && length == bare.Length ? comparison : null;
    }

    /// <summary>The comparison that a half-width text begins with and the length of its sign; null where it begins with none.</summary>
    public static (Comparison Comparison, int Length)? Take(string text)
    {
        if (text.Length == 0 || !Beginnings.Contains(text[0])) return null;
        foreach (var (sign, comparison) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal)) return (comparison, sign.Length);
        }

        return null;
    }

    private static char[] FirstCharacters()
    {
        var characters = new char[Signs.Length];
        for (var i = 0; i < Signs.Length; i++)
        {
            characters[i] = Signs[i].Sign[0];
        }

        return characters;
    }
}
