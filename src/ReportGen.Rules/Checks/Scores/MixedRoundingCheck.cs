using ReportGen.Model.Findings;
using ReportGen.Model.Forms;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-514 — some scores of a form are rounded and others cut off. Each may be right; together they follow no rule.</summary>
internal sealed class MixedRoundingCheck : Check
{
    public override IEnumerable<Finding> Find(CheckContext context)
    {
        var wanted = context.Profile.Rounding.Mode;
        List<Entry> asWanted = [], otherwise = [];
        foreach (var (cell, mode) in Shortened(context.Scorecard)) (mode == wanted.Value ? asWanted : otherwise).Add(cell);
        if (asWanted.Count == 0 || otherwise.Count == 0) yield break;

        var other = wanted.Value == RoundingMode.HalfUp ? RoundingMode.Truncate : RoundingMode.HalfUp;
        yield return At(
            otherwise[0],
            "PF-514",
            wanted,
            ("score", otherwise[0].Trimmed),
            ("mode", Wording.Of(other)),
            ("count", otherwise.Count),
            ("cell", asWanted[0].Place.Cell),
            ("wanted", Wording.Of(wanted.Value)));
    }

    /// <summary>The scores that only one way of shortening gives.</summary>
    private static IEnumerable<(Entry Cell, RoundingMode Mode)> Shortened(Scorecard scorecard)
    {
        if (scorecard.Execution is { RuleExact: { } rule, Funds.Score: { } executed } && ModeOf(executed, rule) is { } mode) yield return (executed, mode);
        foreach (var row in scorecard.Rows)
        {
            if (row is { RuleExact: { } exact, Row.Score: { } cell } && ModeOf(cell, exact) is { } own) yield return (cell, own);
        }
    }

    /// <summary>How a printed score was shortened; null where both ways give it, or neither.</summary>
    private static RoundingMode? ModeOf(Entry cell, decimal exact)
    {
        // What has no more figures than the cell shows was not shortened.
        if (exact.Scale <= cell.Figure.Decimals || cell.Figure.Decimals > 2 || Amount.Of(cell) is not { } score) return null;
        var (rounded, cut) = (Rounding.Round(exact, cell.Figure.Decimals, RoundingMode.HalfUp), Rounding.Round(exact, cell.Figure.Decimals, RoundingMode.Truncate));
        return rounded == cut ? null : score == rounded ? RoundingMode.HalfUp : score == cut ? RoundingMode.Truncate : null;
    }
}
