using System.Text.RegularExpressions;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Values;
using ReportGen.Rules.Checks.Scores;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Completeness;

/// <summary>PF-211 — the actual value is blank, and what stands in the reason belongs into another column: a figure, the target's words, the torn-off end of the name.</summary>
internal sealed partial class ShiftedValueCheck : RowCheck
{
    private const int ShortestWords = 2;
    private const int ShortestName = 4;

    protected override Finding? In(RowScore row, CheckContext context)
    {
        if (row.Row is not { Actual: { IsBlank: true } cell, ShortfallReason: { IsBlank: false } reason } || !row.IsAsked() || context.IsInstruction(reason.Text)) return null;

        var stray = Figure(reason, row) ?? TargetWords(reason, row) ?? TornEnd(reason, row);
        return stray is null ? null : At(cell, "PF-211", ("name", row.Name), ("column", context.ReasonLabel), ("cell", reason.Place.Cell), ("text", Excerpt.Of(stray)));
    }

    // 95% or 12次, alone or before a comma; 1、…… numbers a list and 2022年…… a year.
    private static string? Figure(Entry reason, RowScore row)
    {
        var text = HalfWidth.Fold(reason.Trimmed);
        if (Number().Match(text) is not { Success: true } number) return null;

        var (rest, unit) = (text[number.Length..].TrimStart(), row.Values.Unit.Text);
        if (rest.StartsWith('%')) rest = rest[1..];
        else if (unit.Length > 0 && rest.StartsWith(unit, StringComparison.Ordinal)) rest = rest[unit.Length..];
        else if (rest.Length > 0) return null;
        return rest.Length == 0 || rest[0] is ',' or '，' or '。' or ';' or ' ' ? text[..(text.Length - rest.Length)] : null;
    }

    private static string? TargetWords(Entry reason, RowScore row) =>
        row.Row.Target is { Number: null, Trimmed: { Length: >= ShortestWords } words } && reason.Trimmed.StartsWith(words, StringComparison.Ordinal) ? words : null;

    // “按计划完成。 规范车辆行驶和停放，避”: the last words are those of the name, or break off at a comma.
    private static string? TornEnd(Entry reason, RowScore row)
    {
        var text = reason.Trimmed;
        var end = text[(text.LastIndexOf('。') + 1)..].Trim();
        if (end.Length < ShortestName || end.Length == text.Length) return null;

        var name = row.Name.TrimEnd('，', '、', ',');
        var isName = name.Length >= ShortestName && end.StartsWith(name, StringComparison.Ordinal);
        return isName || end[^1] is '，' or '、' ? end : null;
    }

    [GeneratedRegex(@"^[≥≤≧≦><=]?\d[\d,]*(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
