using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>
/// PF-744 — half-width and full-width signs in one text: a bracket that opens in one and closes in the other, a comma between Chinese characters beside
/// full-width ones. Once per form: nobody wants to read of every comma.
/// </summary>
internal sealed partial class MixedWidthCheck : Check
{
    private const string HalfWide = ",;()";
    private const string HalfWideMarks = ",;";
    private const string FullWide = "，；";

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (!context.Texts.All.ContainsAny(HalfWide)) return;

        foreach (var cell in context.OwnTexts)
        {
            if (MixedAt(cell.Text) is not (>= 0 and var at)) continue;
            var text = Excerpt.Around(cell.Text, at);
            found.Add(At(cell, "PF-744", ("text", text)) with { Value = text });
            return;
        }
    }

    private static int MixedAt(string text)
    {
        if (text.AsSpan().ContainsAny('(', ')') && text.AsSpan().ContainsAny('（', '）') && Brackets().Match(text) is { Success: true } brackets) return brackets.Index;
        return !text.AsSpan().ContainsAny(HalfWideMarks) ? -1 : Sign().Matches(text).Where(s => text.Contains(FullWide[HalfWideMarks.IndexOf(s.Value[1], StringComparison.Ordinal)], StringComparison.Ordinal)).Select(s => s.Index).FirstOrDefault(-1);
    }

    [GeneratedRegex(@"\([^()（）]*）|（[^()（）]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,;]\p{IsCJKUnifiedIdeographs}", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
