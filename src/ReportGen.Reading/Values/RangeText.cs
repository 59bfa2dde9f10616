using System.Buffers;
using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>Two bounds: <c>1-2次</c>, <c>3~5个</c>, <c>90%-95%</c>, <c>5至8万元</c>. The lower one stands first and has the same unit, or none.</summary>
internal static class RangeText
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-~–—―至到〜");

    public static bool IsDash(char c) => Dashes.Contains(c);

    /// <summary>The range that a folded text is; null where it is none.</summary>
    public static Figure? Read(string text)
    {
        var dash = text.AsSpan(1).IndexOfAny(Dashes) + 1;
        if (dash <= 0) return null;

        var after = dash + 1 < text.Length && text[dash + 1] == text[dash] ? dash + 2 : dash + 1;
        if (Bound(text[..dash].TrimEnd()) is not { } low || Bound(text[after..].TrimStart()) is not { } high) return null;

        var first = low.Unit.Length == 0 && (low.Scale == 1 || low.Scale == high.Scale) ? low with { Unit = high.Unit, Scale = high.Scale } : low;
        if (first.Unit != high.Unit || first.Number * first.Scale >= high.Number * high.Scale || LooksLikeYears(low, high)) return null;
        return new Figure(FigureKind.Range) { Parts = [first, high], Unit = high.Unit };
    }

    // A bound is a bare quantity; 001-005 and 0871-12345 are codes and telephone numbers.
    private static Figure? Bound(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && !(text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]))
            && QuantityText.Read(text) is { Qualifier: Qualifier.Exact, Comparison: null, Rest: "" } bound ? bound : null;

    private static bool LooksLikeYears(Figure low, Figure high) =>
        high.Unit is "" or "学年" or "届" && low is { Decimals: 0, Number: >= 1900 and <= 2099 };
}
