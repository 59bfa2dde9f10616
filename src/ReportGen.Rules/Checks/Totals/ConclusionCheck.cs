using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Model.Phrases;
using ReportGen.Rules.Checks.Funds;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;
using ReportGen.Rules.Texts;

namespace ReportGen.Rules.Checks.Totals;

/// <summary>PF-605 — a text of the form names a total score, an execution rate or a grade that is not the table's.</summary>
internal sealed class ConclusionCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        foreach (var passage in context.Passages)
        {
            if (Score(passage, context) is { } score) found.Add(score);
            if (Rate(passage, context) is { } rate) found.Add(rate);
            if (Grade(passage.Cell, context) is { } grade) found.Add(grade);
        }
    }

    // The printed total, or what the scores make: where these two differ, that is told already.
    private static Finding? Score(Passage passage, CheckContext context)
    {
        if (Amount.Of(context.Form.Totals?.Score) is not { } total || ResultClaims.Score(passage, context.Form.Year) is not { } claim) return null;
        return Agrees(claim.Number, total) || Agrees(claim.Number, context.Scorecard.Total.SelfSum)
            ? null
            : Told(passage.Cell, claim.Text, Phrase.Of("claim.score"), total, Say(total)) with { Difference = claim.Number - total };
    }

    private static Finding? Rate(Passage passage, CheckContext context)
    {
        if (context.Scorecard.Execution is not { Rate: { } rate } || ResultClaims.Rate(passage, context.Form.Year) is not { } claim) return null;
        var known = context.Form.Funds.Any(row => Amount.Of(row.ExecutionRate) is { } printed && Agrees(claim.Number, printed)
            || RateBounds.Of(row, context) is { } bounds && claim.Number >= Floor(bounds.Low, claim.Number) && claim.Number <= Rounded(bounds.High, claim.Number));
        return known ? null : Told(passage.Cell, claim.Text, Phrase.Of("claim.rate"), Phrase.Of("value.percent", ("number", rate)), Phrase.Of("value.percent", ("number", rate))) with { Difference = claim.Number - rate };
    }

    private static Finding? Grade(Entry cell, CheckContext context)
    {
        var expected = context.Form.Totals?.Grade is { IsBlank: false } printed ? printed.Trimmed : context.Scorecard.Grade?.Self;
        ImmutableArray<GradeBand> bands = context.Profile.Grades?.Value ?? [];
        if (expected is null || ResultClaims.Grade(cell.Text, context.Form.Year, bands) is not var (grade, text)) return null;
        return expected.StartsWith(grade, StringComparison.Ordinal) || grade.StartsWith(expected, StringComparison.Ordinal)
            ? null
            : Told(cell, text, Phrase.Of("claim.grade"), expected, expected);
    }

    private static Finding Told(Entry cell, string text, Phrase what, object table, Phrase expected) =>
        At(cell, "PF-605", ("text", text), ("what", what), ("table", table)) with { Value = text, Expected = expected };

    // A text may round or cut off as it likes.
    private static bool Agrees(decimal said, decimal exact) => said == Rounded(exact, said) || said == Floor(exact, said);

    private static decimal Floor(decimal exact, decimal said) => Rounding.Round(exact, said.Scale, RoundingMode.Truncate);

    private static decimal Rounded(decimal exact, decimal said) => Rounding.Round(exact, said.Scale, RoundingMode.HalfUp);
}
