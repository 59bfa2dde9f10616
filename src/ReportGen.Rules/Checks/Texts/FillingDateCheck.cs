using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-706 — a form that says what a whole year achieved, filled in before the year was over.</summary>
internal sealed partial class FillingDateCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        if (context.Form.Year is not { } year || context.Form[FormField.FillingDate] is not { IsBlank: false } cell) yield break;
        if (DateOf(cell.Text) is not { } date || date.Year > year || date is { Month: 12, Day: 31 } && date.Year == year) yield break;

        yield return At(cell, "PF-706", ("date", cell.Trimmed), ("year", year));
    }

    /// <summary>2024年2月20日, 2024-2-20, 2024.2.20; null for anything else.</summary>
    private static DateOnly? DateOf(string text)
    {
        var match = Written().Match(string.Concat(HalfWidth.Fold(text).Where(c => !char.IsWhiteSpace(c))));
        return match.Success && DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    [GeneratedRegex("^([0-9]{4})[-年./]([0-9]{1,2})[-月./]([0-9]{1,2})日?$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
