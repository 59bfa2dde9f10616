using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>What holds for every row, whatever stands in it.</summary>
public sealed class ScoringLaws
{
    private static readonly string[] Signs = ["≥", "≤", "＝", "＞", "＜"];

    private static Gen<string> Number => Gen.Choose(-5_000, 2_000_000).Select(n => (n / 1000m).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static Gen<Profile> Profiles =>
        from cost in Gen.Elements(ScoringMethod.WithinLimit, ScoringMethod.SpendingShare, ScoringMethod.ExecutionRate)
        from above in Gen.Elements(Enum.GetValues<ScoringMethod>())
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from floor in Gen.Elements<decimal?>(null, 0.6m)
        select TestProfiles.Usual with
        {
            Scoring = TestProfiles.Usual.Scoring with
            {
                Cost = TestProfiles.Usual.Scoring.Cost! with { Method = TestProfiles.Of(cost) },
                EqualAbove = TestProfiles.Of(above),
                RatioFloor = TestProfiles.Of(floor),
            },
            Rounding = TestProfiles.Usual.Rounding with { Mode = TestProfiles.Of(mode) },
        };

    private static Gen<RowScore> Rows =>
        from profile in Profiles
        from sign in Gen.Elements(Signs)
        from label in Gen.Elements("产出指标", "成本指标")
        from target in Number
        from actual in Number
        from weight in Gen.Choose(0, 4000)
        select TestForms.Score($"{sign} {target} 次 {actual} {weight / 100m}", profile, label);

    [Fact]
    public void A_rule_score_never_exceeds_its_weight_nor_falls_below_0() =>
        Prop.ForAll(Rows.ToArbitrary(), row => row.Rule is null || (row.Rule >= 0 && row.Rule <= row.Weight)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_has_a_score_or_a_reason_and_never_both() =>
        Prop.ForAll(Rows.ToArbitrary(), row => row.Rule is null != row.Undetermined.IsEmpty).QuickCheckThrowOnFailure();

    [Fact]
    public void Raising_an_actual_value_never_lowers_the_score_of_an_at_least_row()
    {
        var cases = from target in Gen.Choose(1, 100_000) from actual in Gen.Choose(0, 200_000) from more in Gen.Choose(0, 100_000) select (target, actual, more);
        Prop.ForAll(cases.ToArbitrary(), c =>
            TestForms.Score($"≥ {c.target} 次 {c.actual + c.more} 7").Rule >= TestForms.Score($"≥ {c.target} 次 {c.actual} 7").Rule).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_total_is_the_sum_of_the_displayed_rows()
    {
        var cases = Gen.Choose(0, 5000).ArrayOf(4);
        Prop.ForAll(cases.ToArbitrary(), actuals =>
        {
            var rows = actuals.Select((a, i) => TestForms.Row(14 + i, $"产出指标 某指标 ≥ 3000 次 {a} 22.5"));
            var card = FormScoring.Score(TestForms.Right() with { Rows = [.. rows] }, LuzhouCase.Kit, TestProfiles.Usual);
            return card.Total.Rule == card.Execution!.Rule + card.Rows.Sum(r => r.Rule);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_in_any_cell_breaks_the_scoring_or_the_checks() =>
        Prop.ForAll<string[]>(texts =>
        {
            var cells = texts.Select(t => t ?? "").Concat(["", "≥", "99999999999999999999999999", "-1", "0"]).ToArray();
            var row = TestForms.Right().Indicators[0];
            var spoilt = row with { Cells = row.Cells.Select((c, i) => KeyValuePair.Create(c.Key, TestForms.Cell($"Z{i}", cells[i % cells.Length]))).ToImmutableDictionary() };
            var form = TestForms.Right() with { Rows = [spoilt, spoilt] };
            return form.WithFunds([.. cells.Take(7)]).Findings().All(f => !string.IsNullOrEmpty(f.Place.Cell));
        }).QuickCheckThrowOnFailure();
}
