using ReportGen.Model.Indicators;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>
/// Text of a cell → value. What is not plainly one number stays <see cref="FigureKind.Mixed"/>, dates (<c>2023.12</c>, <c>2023年</c>)
/// among them: nothing is guessed, nothing thrown.
/// </summary>
public static class FigureParser
{
    // A longer text is prose. It is not looked at more closely, so that a pasted report costs no more than its length.
    private const int LongestFigure = 200;

    public static Figure Parse(string text) => Parse(text, stored: null);

    /// <param name="text">The text as displayed.</param>
    /// <param name="stored">The number that a numeric cell stores; more exact than its text. 0.9413 for a displayed <c>94.13%</c>.</param>
    public static Figure Parse(string text, decimal? stored)
    {
        if (string.IsNullOrWhiteSpace(text)) return Figure.Blank;
        if (text.Length > LongestFigure) return Words(text);

        var folded = HalfWidth.Fold(text).Trim();
        if (ComparisonSigns.Find(folded) is { } sign) return new Figure(FigureKind.Text) { Comparison = sign };
        return Marks.Find(folded) ?? Quantity(folded, stored) ?? Words(folded);
    }

    private static Figure? Quantity(string text, decimal? stored)
    {
        if (FigureHead.Read(text) is not { } head || NumberText.Read(text, head.Length) is not { } number) return null;
        if (FigureTail.Read(text[number.End..]) is not { } tail) return null;
        if (stored is null && Dates.LooksLikeOne(text, number, tail)) return null;

        return new Figure(FigureKind.Quantity, StoredNumber.Refine(number, tail.Unit == "%", stored))
        {
            Comparison = head.Comparison,
            Qualifier = Qualifiers.Join(head.Qualifier, tail.Qualifier),
            Unit = tail.Unit,
            Scale = tail.Scale,
            Decimals = number.Decimals,
        };
    }

    private static Figure Words(string text) => new(text.Any(char.IsDigit) ? FigureKind.Mixed : FigureKind.Text);
}
