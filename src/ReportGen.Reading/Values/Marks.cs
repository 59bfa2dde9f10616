using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>The marks that stand where a value does not: not applicable (<c>/</c>, <c>—</c>) and withheld (<c>*</c>, <c>**个</c>).</summary>
internal static class Marks
{
    /// <summary>The mark that a folded text is; null where it is none.</summary>
    public static Figure? Find(string text)
    {
        if (IsDashes(text) || text is "不适用" or "不涉及" or "未涉及" or "无此项" or "N/A" or "n/a" or "NA") return new Figure(FigureKind.NotApplicable);
        return IsMasked(text) ? new Figure(FigureKind.Masked) : null;
    }

    private static bool IsDashes(string text)
    {
        foreach (var c in text)
        {
            if (c is not ('/' or '\\' or '-' or '–' or '—' or '―') && !char.IsWhiteSpace(c)) return false;
        }

        return true;
    }

    // 维护**个信号机 withholds its figure as ** does; *注 is a remark. Where another figure is left, the text is no mark.
    private static bool IsMasked(string text)
    {
        var star = text.IndexOf('*', StringComparison.Ordinal);
        if (star < 0 || text.Any(char.IsDigit)) return false;

        var after = text[star..].TrimStart('*', ' ');
        return after.Length == 0 || after[0] is '%' or '/' || UnitWords.Begins(MeasureUnit.TakeScale(after).Remainder) || MeasureUnit.TakeScale(after).Scale > 1;
    }
}
