using ReportGen.Model.Cells;
using ReportGen.Model.Findings;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Rules.Checks.Scores;

/// <summary>PF-514 — some scores of a form are rounded and others cut off. Each may be right; together they follow no rule.</summary>
internal sealed class MixedRoundingCheck : Check
{
    public override void Find(CheckContext context, List<Finding> found)
    {
        var wanted = context.Profile.Rounding.Mode;
        Entry? asWanted = null, otherwise = null;
        var count = 0;
        foreach (var (cell, mode) in Shortened(context.Scorecard))
        {
            if (mode == wanted.Value) asWanted ??= cell;
            else
            {
                otherwise ??= cell;
                count++;
            }
        }

        if (asWanted is not null && otherwise is not null) found.Add(Told(otherwise, count, asWanted, wanted));
    }

    private static Finding Told(Entry otherwise, int count, Entry asWanted, Sourced<RoundingMode> wanted)
    {
        var other = wanted.Value == RoundingMode.HalfUp ? RoundingMode.Truncate : RoundingMode.HalfUp;
        return At(
            otherwise,
            "PF-514",
            wanted,
            ("score", otherwise.Trimmed),
            ("mode", Wording.Of(other)),
            ("count", count),
            ("cell", asWanted.Place.Cell),
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
