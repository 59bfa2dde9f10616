using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>The marks that stand where a value does not: not applicable (<c>/</c>, <c>—</c>) and withheld (<c>*</c>, <c>**个</c>).</summary>
internal static class Marks
{
    private const int LongestUnit = 8;

    /// <summary>The mark that a folded text is; null where it is none.</summary>
    public static Figure? Find(string text)
    {
        if (text.All(c => c is '/' or '\\' or '-' or '–' or '—' or '―' || char.IsWhiteSpace(c))) return new Figure(FigureKind.NotApplicable);
        return IsMasked(text) ? new Figure(FigureKind.Masked) : null;
    }

    private static bool IsMasked(string text)
    {
        var masked = text.TrimStart('≥', '≤', '>', '<', '=', ' ');
        var unit = masked.TrimStart('*', ' ');
        return masked.StartsWith('*') && unit.Length <= LongestUnit && unit.All(c => char.IsLetter(c) || c is '%' or '/' or '·');
    }
}
