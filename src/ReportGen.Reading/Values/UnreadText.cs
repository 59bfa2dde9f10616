using System.Buffers;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>What nobody understood: words, or figures with the reason why not.</summary>
internal static class UnreadText
{
    private const int LongestNumber = 20;

    // Signs that stand in no number and no unit; where one does, something was lost on the way (^80%, 5=50%).
    private static readonly SearchValues<char> Stray = SearchValues.Create("^=?#&~_|<>≥≤+");

    public static Figure Of(string text) => text.Any(char.IsDigit)
        ? new Figure(FigureKind.Mixed) { Unread = Reason(text) }
        : Figure.Words;

    private static UnreadReason Reason(string text)
    {
        if (text.Contains('*', StringComparison.Ordinal)) return UnreadReason.PartlyMasked;
        if (Contradicts(text)) return UnreadReason.Contradiction;
        if (LabelledText.TellsChange(text)) return UnreadReason.Change;
        if (text.Contains("每月", StringComparison.Ordinal) || text.Contains("每年", StringComparison.Ordinal) || EndsWithDate(text)) return UnreadReason.OpenDate;
        return text.Length <= LongestNumber && IsMalformed(text) ? UnreadReason.Malformed : UnreadReason.Prose;
    }

    // A comma or point after a figure belongs to the number, unless words follow it.
    private static bool IsMalformed(string text)
    {
        if (text.AsSpan().IndexOfAny(Stray) >= 0) return true;

        var at = text.AsSpan().IndexOfAny(',', '.');
        return at > 0 && char.IsAsciiDigit(text[at - 1]) && (at + 1 == text.Length || char.IsAsciiDigit(text[at + 1]));
    }

    private static bool Contradicts(string text) =>
        ComparisonSigns.Take(text) is var (sign, _) && !QuantityText.Agree(sign, Qualifiers.AtEnd(text).Comparison);

    private static bool EndsWithDate(string text) =>
        text.EndsWith("日前", StringComparison.Ordinal) || text.EndsWith('号') || text.EndsWith("号前", StringComparison.Ordinal)
        || text.EndsWith("学年", StringComparison.Ordinal) || text.Length == 8 && text.All(char.IsAsciiDigit);
}
