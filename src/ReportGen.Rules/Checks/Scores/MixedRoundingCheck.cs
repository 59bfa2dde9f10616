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
        var parts = context.Scorecard.Rows.Select(r => (Cell: r.Row.Score, r.RuleExact));
        if (context.Scorecard.Execution is { } execution) parts = parts.Prepend((execution.Funds.Score, execution.RuleExact));

        var told = parts.Where(p => p is { Cell: not null, RuleExact: not null })
            .Select(p => (Cell: p.Cell!, Mode: ModeOf(p.Cell!, p.RuleExact!.Value)))
            .ToLookup(p => p.Mode, p => p.Cell);
        var wanted = context.Profile.Rounding.Mode;
        var other = wanted.Value == RoundingMode.HalfUp ? RoundingMode.Truncate : RoundingMode.HalfUp;
        if (!told[wanted.Value].Any() || !told[other].Any()) yield break;

        var cell = told[other].First();
        yield return At(
            cell,
            "PF-514",
            wanted,
            ("score", cell.Trimmed),
            ("mode", Wording.Of(other)),
            ("count", told[other].Count()),
            ("cell", told[wanted.Value].First().Place.Cell),
            ("wanted", Wording.Of(wanted.Value)));
    }

    /// <summary>How a printed score was shortened; null where both ways give it, or neither.</summary>
    private static RoundingMode? ModeOf(Entry cell, decimal exact)
    {
        if (Amount.Of(cell) is not { } score || cell.Figure.Decimals > 2) return null;
        var (rounded, cut) = (Rounding.Round(exact, cell.Figure.Decimals, RoundingMode.HalfUp), Rounding.Round(exact, cell.Figure.Decimals, RoundingMode.Truncate));
        return rounded == cut ? null : score == rounded ? RoundingMode.HalfUp : score == cut ? RoundingMode.Truncate : null;
    }
}
