using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Model.Values;

namespace ReportGen.Rules.TieOuts;

/// <summary>Text → formula: <c>T1[收入总计].决算数 ＝ T1[本年收入合计、年初结转和结余].决算数</c>.</summary>
public static partial class FormulaParser
{
    private const string Previous = "上年";

    private static readonly (string Sign, Comparison Comparison)[] Signs = [(" ＝ ", Comparison.Equal), (" ≤ ", Comparison.AtMost), (" ≥ ", Comparison.AtLeast)];

    /// <summary>The formula; null where the text is none.</summary>
    public static TieOutFormula? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (sign, comparison) = Signs.FirstOrDefault(s => text.Contains(s.Sign, StringComparison.Ordinal));
        if (sign is null || text.Split(sign) is not [var left, var right]) return null;
        return SumOf(left) is { } one && SumOf(right) is { } other ? new TieOutFormula(one, comparison, other) : null;
    }

    /// <summary>The rows that a formula is repeated for: <c>T3[类]+T1[类]</c>; null where the text names none.</summary>
    public static ImmutableArray<TieOutTerm>? ParseRows(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = text.Split('+').Select(t => TermOf(t.Trim() + ".", 1)).ToList();
        return terms.Contains(null) ? null : [.. terms.OfType<TieOutTerm>()];
    }

    /// <summary>One cell: <c>上年T1[收入总计].决算数</c>; null where the text names none.</summary>
    public static TieOutTerm? ParseCell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TermOf(text, 1) is { Column.Length: > 0 } term ? term : null;
    }

    // Blanks round a sign part the terms: names hold strokes and brackets, and might hold a bare sign.
    private static ImmutableArray<TieOutTerm>? SumOf(string text)
    {
        var parts = Operator().Split(text.Trim());
        var terms = parts.Where((_, i) => i % 2 == 0).Select((part, i) => TermOf(part, i > 0 && parts[(2 * i) - 1] == "-" ? -1 : 1)).ToList();
        return terms.Contains(null) || terms.Exists(t => t!.Column.Length == 0) ? null : [.. terms.OfType<TieOutTerm>()];
    }

    private static TieOutTerm? TermOf(string text, int sign)
    {
        if (Term().Match(text.Trim()) is not { Success: true } match) return null;
        var table = match.Groups["table"].Value;
        var isPrevious = table.StartsWith(Previous, StringComparison.Ordinal);
        return new TieOutTerm(sign, isPrevious ? table[Previous.Length..] : table, isPrevious, [.. match.Groups["rows"].Value.Split('、')], match.Groups["column"].Value);
    }

    [GeneratedRegex(@" ([+-]) ")]
    private static partial Regex Operator();

    [GeneratedRegex(@"^(?<table>\w+)\[(?<rows>[^\[\]]+)\]\.(?<column>.*)$")]
    private static partial Regex Term();
}
