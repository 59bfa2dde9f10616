using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Values;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>指标性质 — how a row's actual value is held against its target: by the column for it, by the sign in the target, or by the profile.</summary>
internal static class RowComparison
{
    /// <summary>The comparison; null where none can be read.</summary>
    public static Comparison? Of(Indicator row, ScoringRules rules)
    {
        // A code (004) is no sign; what it means was told by the kit when the cell was read.
        if (row.Comparison is { IsBlank: false } printed) return printed.Figure.Comparison ?? ComparisonSigns.Find(printed.Text);
        if (row.Target is not { } target) return null;
        if (target.Figure.Comparison is { } written) return written;
        return row.Comparison is null ? Unwritten(row, target, rules) : null;
    }

    // On a form without a column for it, a target without a sign is no slip: words are judged by people, numbers as the profile says.
    private static Comparison? Unwritten(Indicator row, Entry target, ScoringRules rules) => target.Figure.Kind switch
    {
        FigureKind.Quantity => (MethodChoice.IsCost(row, rules) ? rules.Cost!.WithoutSign ?? rules.WithoutSign : rules.WithoutSign)?.Value,
        FigureKind.Blank or FigureKind.Uncalculated or FigureKind.NotApplicable => null,
        _ => Comparison.Qualitative,
    };
}
