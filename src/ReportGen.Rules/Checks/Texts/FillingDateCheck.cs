using System.Globalization;
using System.Text.RegularExpressions;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Model.Terms;
using ReportGen.Model.Values;

namespace ReportGen.Rules.Checks.Texts;

/// <summary>PF-706 — a form that says what a whole year achieved, filled in before the year was over; or on a day that does not exist or is years away.</summary>
internal sealed partial class FillingDateCheck : Check
{
    // Self-evaluations are handed in within months of the year's end; later than this is a slip of the pen.
    private const int LatestYears = 3;

    public override void Find(CheckContext context, List<Finding> found)
    {
        if (context.Form.Year is not { } year || context.Form[FormField.FillingDate] is not { IsBlank: false } cell) return;
        if (Written().Match(string.Concat(HalfWidth.Fold(cell.Text).Where(c => !char.IsWhiteSpace(c)))) is not { Success: true } written) return;
        if (Wrong(written, year) is not { } message) return;

        found.Add(At(cell, "PF-706", ("date", cell.Trimmed), ("year", year)) with { Message = Phrase.Of(message, ("date", cell.Trimmed), ("year", year)) });
    }

    private static string? Wrong(Match written, int formYear)
    {
        var (year, month) = (Number(written, "year"), Number(written, "month"));
        if (month is < 1 or > 12 || year < 1) return "PF-706.impossible";

        var last = DateTime.DaysInMonth(year, month);
        var day = written.Groups["day"].Success ? Number(written, "day") : last;
        if (day < 1 || day > last) return "PF-706.impossible";
        return year > formYear + LatestYears ? "PF-706.late"
            : year < formYear || year == formYear && (month, day) is not (12, 31) ? "PF-706.message"
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // 2024年2月20日, 2024-2-20, 2024.2.20, 2024年2月; nothing else.
    [GeneratedRegex("^(?<year>[0-9]{4})[-年./](?<month>[0-9]{1,2})([-月./](?<day>[0-9]{1,2})日?|月)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
