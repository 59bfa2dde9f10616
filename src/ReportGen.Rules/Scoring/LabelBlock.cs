using System.Collections.Immutable;
using ReportGen.Model.Cells;
using ReportGen.Model.Forms;
using ReportGen.Model.Indicators;
using ReportGen.Model.Phrases;
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

    /// <summary>行分值 — how the points are divided among the rows; null where the profile does not say.</summary>
    public RowDivision? Division { get; private init; }

    /// <summary>The blocks of a form in printed order; none where neither its labels nor the profile know their points.</summary>
    public static ImmutableArray<LabelBlock> Of(EvaluationForm form, Profile profile) => Of(form, profile, Quotas.Of(form, profile.Weights));

    private static ImmutableArray<LabelBlock> Of(EvaluationForm form, Profile profile, ImmutableArray<ClassQuota> quotas) =>
    [
        .. from run in Runs(form)
           group run by (run[0].Goal, Label: ClassLabel.Bare(run[0].IndicatorClass!.Text)) into runs
           let first = runs.First()[0]
           let points = LabelPoints.Of(first.IndicatorClass!.Text) ?? ByProfile(first, form, quotas)
           where points is not null
           let rows = runs.SelectMany(r => r).ToImmutableArray()
           select new LabelBlock(runs.Key.Goal, first.IndicatorClass!, points.Value, rows) { Division = RowDivision.Of(rows, points.Value, profile) },
    ];

    /// <summary>The rows with a label, those that stand under the same one after another.</summary>
    private static List<List<Indicator>> Runs(EvaluationForm form)
    {
        var runs = new List<List<Indicator>>();
        foreach (var row in form.Indicators)
        {
            if (row.IndicatorClass is not { IsBlank: false } label) continue;
            if (runs is [.., [var first, ..]] && first.Goal == row.Goal && first.IndicatorClass!.Text == label.Text) runs[^1].Add(row);
            else runs.Add([row]);
        }

        return runs;
    }

    // Where rows print their weights, these are held against the quota; where goals share a label, its quota says nothing of one of them.
    private static decimal? ByProfile(Indicator row, EvaluationForm form, ImmutableArray<ClassQuota> quotas) =>
        row is { Weight: null, Goal: null } && quotas.FirstOrDefault(q => q.Holds(row.IndicatorClass!.Text)) is { } quota && IsAlone(row, form, quota)
            ? quota.Weight.Value
            : null;

    // Points of several labels together are those of one of them only where the others have no rows.
    private static bool IsAlone(Indicator row, EvaluationForm form, ClassQuota quota) =>
        form.Indicators.All(i => i.IndicatorClass is not { } other || !quota.Holds(other.Text) || ClassLabel.Same(other.Text, row.IndicatorClass!.Text));

    /// <summary>
    /// The weight of a row on a form without a column for it: all points, where the row stands alone under its label, or its even share. Full
    /// self-scores do not tell the weights of several rows: the unit may have divided the points otherwise.
    /// </summary>
    public decimal? RowWeight => Rows.Length == 1 ? Points : Division?.Share;

    /// <summary>Why the weight of a row is not known; <see cref="Phrase.None"/> where it is.</summary>
    public Phrase WhyNoWeight => RowWeight is not null ? Phrase.None
        : Division?.Problem(Name, Points, Rows.Length) ?? Phrase.Of("reason.weight-in-label", ("label", Name), ("points", Points));

    /// <summary>The self-scores of the rows together; null where one is blank or no number.</summary>
    public decimal? SelfSum => Rows.All(r => Amount.Of(r.Score) is not null) ? Rows.Sum(r => Amount.Of(r.Score)!.Value) : null;

    /// <summary>The block of each row that is in one.</summary>
    public static Dictionary<Indicator, LabelBlock> ByRow(ImmutableArray<LabelBlock> blocks)
    {
        var byRow = new Dictionary<Indicator, LabelBlock>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks)
        {
            foreach (var row in block.Rows) byRow.TryAdd(row, block);
        }

        return byRow;
    }
}
