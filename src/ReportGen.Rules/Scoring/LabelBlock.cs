using System.Collections.Immutable;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Rules.Profiles;

namespace ReportGen.Rules.Scoring;

/// <summary>The rows under one level-1 label whose points are known as a whole: printed in it (产出指标（20分）), or set by the profile. Goals have blocks of their own.</summary>
/// <param name="Goal">The index of the goal; null on forms without goals of their own.</param>
/// <param name="Label">The label's cell.</param>
/// <param name="Points">Points that the rows make together.</param>
/// <param name="Rows">The rows in printed order.</param>
internal sealed record LabelBlock(int? Goal, Entry Label, decimal Points, ImmutableArray<Indicator> Rows)
{
    /// <summary>The label without its points.</summary>
    public string Name => LabelPoints.Without(Label.Text);

    /// <summary>The blocks of a form in printed order; none where neither its labels nor the profile know their points.</summary>
    public static ImmutableArray<LabelBlock> Of(EvaluationForm form, Profile profile) =>
    [
        .. from row in form.Indicators
           where row.IndicatorClass is { IsBlank: false }
           group row by (row.Goal, Label: ClassLabel.Bare(row.IndicatorClass!.Text)) into rows
           let points = LabelPoints.Of(rows.First().IndicatorClass!.Text) ?? ByProfile(rows.First(), profile)
           where points is not null
           select new LabelBlock(rows.Key.Goal, rows.First().IndicatorClass!, points.Value, [.. rows]),
    ];

    // Where rows print their weights, these are held against the quota; where goals share a label, its quota says nothing of one of them.
    private static decimal? ByProfile(Indicator row, Profile profile) => row is { Weight: null, Goal: null }
        ? profile.Weights.Classes.FirstOrDefault(c => ClassLabel.Same(c.Label, row.IndicatorClass!.Text))?.Weight.Value
        : null;

    /// <summary>
    /// The weight of a row on a form without a column for it: all points, where the row stands alone under its label. Full self-scores do
    /// not tell the weights of several rows: the unit may have divided the points otherwise.
    /// </summary>
    public decimal? RowWeight => Rows.Length == 1 ? Points : null;

    /// <summary>The self-scores of the rows together; null where one is blank or no number.</summary>
    public decimal? SelfSum => Rows.All(r => Amount.Of(r.Score) is not null) ? Rows.Sum(r => Amount.Of(r.Score)!.Value) : null;

    public bool Holds(Indicator row) => Rows.Any(r => ReferenceEquals(r, row));
}
