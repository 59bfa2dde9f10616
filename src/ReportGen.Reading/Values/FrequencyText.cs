using ReportGen.Model.Values;

namespace ReportGen.Reading.Values;

/// <summary>How often, or how much for each: <c>每月1次</c> is 1次/月, <c>每人每年不超过1000元</c> is ≤1000元/人/年.</summary>
internal static class FrequencyText
{
    private const char Each = '每';

    // A longer word stands before the shorter one that it begins with.
    private static readonly string[] Measures = ["季度", "年度", "学期", "工作日", "年", "季", "月", "周", "天", "日", "人", "户", "亩", "村", "次", "个", "台", "辆"];

    // 每月10日 is a day that comes again, and no ten days in every month.
    private static readonly string[] Days = ["日", "号", "月"];

    /// <summary>The quantity that a folded text is; null where it is none.</summary>
    public static Figure? Read(string text)
    {
        var (at, unit) = (0, "");
        while (at < text.Length && text[at] == Each)
        {
            if (Array.Find(Measures, m => text.AsSpan(at + 1).StartsWith(m, StringComparison.Ordinal)) is not { } measure) return null;
            unit += "/" + measure;
            at += 1 + measure.Length;
        }

        if (at == 0 || at >= text.Length || (QuantityText.Read(text[at..]) ?? LabelledText.Read(text[at..])) is not { Unit.Length: > 0 } figure) return null;
        return Days.Contains(figure.Unit) || figure.Unit.Contains('/', StringComparison.Ordinal) ? null : figure with { Unit = figure.Unit + unit };
    }
}
