using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>One number with what belongs to it: <c>≥2400份</c>, <c>约1.2亿元</c>, <c>30万元以内</c>.</summary>
internal static class QuantityText
{
    /// <summary>The quantity that a folded text is; null where it is none, or no plain one.</summary>
    public static Figure? Read(string text, decimal? stored = null)
    {
        if (FigureHead.Read(text) is not { } head || NumberText.Read(text, head.Length) is not { } number) return null;
        if (FigureTail.Read(text[number.End..]) is not { } tail || !Agree(head.Comparison, tail.Comparison)) return null;

        // 近5年 is a time that goes by, not a little less than five years.
        if (text.StartsWith('近') && tail.Unit is "年" or "月" or "个月" or "天" or "日") return null;
        if (stored is null && Dates.LooksLikeOne(text, number, tail)) return null;

        return new Figure(FigureKind.Quantity, StoredNumber.Refine(number, tail.Unit == "%", stored))
        {
            Comparison = Inclusion.Of(head.Comparison ?? tail.Comparison, text),
            Qualifier = Qualifiers.Join(head.Qualifier, tail.Qualifier),
            Unit = head.IsMoney && tail.Unit.Length == 0 ? "元" : tail.Unit,
            Scale = tail.Scale,
            Decimals = number.Decimals,
            Rest = tail.Rest,
        };
    }

    /// <summary>True where a sign before a number and a word after it go the same way: ≥95%以上, not ≥95%以下.</summary>
    public static bool Agree(Comparison? before, Comparison? after) => (before, after) switch
    {
        (null, _) or (_, null) => true,
        (Comparison.AtLeast or Comparison.MoreThan, Comparison.AtLeast) => true,
        (Comparison.AtMost or Comparison.LessThan, Comparison.AtMost) => true,
        _ => false,
    };
}
