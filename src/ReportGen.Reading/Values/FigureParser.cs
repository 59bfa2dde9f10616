using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>
/// Text of a cell → value: a quantity, a range, several figures, a date, a word of rank, 是 or 否, or words. What is not plainly one of them stays
/// <see cref="FigureKind.Mixed"/> with its reason: nothing is guessed, nothing thrown.
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
        ArgumentNullException.ThrowIfNull(text);
        if (PlainText.IsBlank(text)) return Figure.Blank;
        return text.Length > LongestFigure ? UnreadText.Of(text) : FigureMemory.Find(text, stored) ?? FigureMemory.Keep(text, stored, Read(text, stored));
    }

    private static Figure Read(string text, decimal? stored)
    {
        // Most cells of numbers begin with one; nothing else that is looked for does, but for dates and ranges.
        var folded = HalfWidth.Fold(text).Trim().TrimEnd('。', ';', ',', '、', ' ');
        if (folded.Length == 0) return UnreadText.Of(text);
        if (char.IsAsciiDigit(folded[0])) return QuantityText.Read(folded, stored) ?? Compound(folded) ?? UnreadText.Of(folded);
        if (ComparisonSigns.Find(folded) is { } sign && !IsAnswer(folded)) return new Figure(FigureKind.Text) { Comparison = sign };
        return Marks.Find(folded) ?? QuantityText.Read(folded, stored) ?? Spoken(folded) ?? Compound(folded) ?? UnreadText.Of(folded);
    }

    // 达到 alone says that the target was met, and is no sign that waits for its number.
    private static bool IsAnswer(string text) => text is "达到" or "应达到" or "达" or "超过" or "未超过";

    private static Figure? Spoken(string text) => RankWords.Read(text) ?? ChineseNumber.Read(text) ?? FrequencyText.Read(text);

    private static Figure? Compound(string text) =>
        PeriodText.Read(text) ?? RangeText.Read(text) ?? LabelledText.Read(text) ?? SeveralText.Read(text);
}
