using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportGen.Model.Rollup;
using ReportGen.Rules.Rollup;

namespace ReportGen.Tests.Rules.Rollup;

/// <summary>What holds for every rollup, whatever is combined.</summary>
public sealed class RollupLaws
{
    private static readonly string[] Kinds =
    [
        "产出指标 培训人次 ≥ {0} 人次 {1} 10 {2}", "产出指标 发放份数 ≥ {0} 万份 {1} 10 {2}", "满意度指标 群众满意度 ≥ {0} % {1} 10 {2}",
        "成本指标 养护成本 ≤ {0} 万元 {1} 10 {2}", "产出指标 办结时限 ≤ {0} 天 {1} 10 {2}", "效益指标 出行条件 定性 改善 _ 达成预期 10 {2}",
    ];

    private static Gen<string[]> Rows =>
        from numbers in Gen.Choose(0, 100_000).ArrayOf(Kinds.Length * 3)
        select Kinds.Select((k, i) => string.Format(CultureInfo.InvariantCulture, k, numbers[3 * i] / 100m, numbers[(3 * i) + 1] / 100m, numbers[(3 * i) + 2] % 11)).ToArray();

    private static Gen<(decimal Budget, decimal Spent, string[] Rows)> Sub =>
        from budget in Gen.Choose(0, 100_000)
        from spent in Gen.Choose(0, 100_000)
        from rows in Rows
        select (budget / 100m, spent / 100m, rows);

    [Fact]
    public void One_form_alone_stays_as_it_is() => Prop.ForAll(Sub.ToArbitrary(), s =>
    {
        var only = RollupForms.Sub("甲", s.Budget, s.Spent, s.Rows);
        var rolled = RollupForms.Combine(only);
        return rolled.Findings.IsEmpty && rolled.Form.Figures().SequenceEqual(only.Form.Figures());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_forms_changes_no_figure() => Prop.ForAll(Sub.ArrayOf(3).ToArbitrary(), subs =>
    {
        SubForm[] forms = [.. subs.Select((s, i) => RollupForms.Sub($"单位{i}", s.Budget, s.Spent, s.Rows))];
        return RollupForms.Combine(forms).Form.Figures().SequenceEqual(RollupForms.Combine([.. forms.Reverse()]).Form.Figures());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_halves_make_the_whole() => Prop.ForAll(Gen.Choose(1, 100_000).Four().ToArbitrary(), n =>
    {
        var (target, actual, rate, money) = n;
        string Row(int parts) => $"产出指标 培训人次 ≥ {target * 2 / parts} 人次 {actual * 2 / parts} 10 5";
        var share = $"满意度指标 群众满意度 ≥ 90 % {(rate / 1000m).ToString(CultureInfo.InvariantCulture)} 10 5";
        var half = RollupForms.Combine(RollupForms.Sub("甲", money, Row(2), share), RollupForms.Sub("乙", money, Row(2), share));
        var whole = RollupForms.Sub("全", money * 2, Row(1), share).Form;
        return half.Form.Rows.Zip(whole.Rows).All(p => p.First.Target!.Number == p.Second.Target!.Number && p.First.Actual!.Number == p.Second.Actual!.Number)
            && half.Form.TotalFunds!.AmountSpent!.Number == whole.TotalFunds!.AmountSpent!.Number;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_mean_lies_between_its_parts_and_no_cell_is_without_parts() => Prop.ForAll(Sub.ArrayOf(4).ToArbitrary(), subs =>
    {
        var rolled = RollupForms.Combine([.. subs.Select((s, i) => RollupForms.Sub($"单位{i}", s.Budget, s.Spent, s.Rows))]);
        return rolled.Cells.All(c => !c.Parts.IsEmpty) && rolled.Cells.Where(c => c.Method == RollupMethod.WeightedMean)
            .All(c => c.Value.Number >= c.Parts.Min(p => p.Value) - 0.01m && c.Value.Number <= c.Parts.Max(p => p.Value) + 0.01m);
    }).QuickCheckThrowOnFailure();
}
