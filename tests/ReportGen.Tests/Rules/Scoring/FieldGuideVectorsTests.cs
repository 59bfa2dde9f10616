using System.Globalization;
using ReportGen.Rules.Profiles;
using ReportGen.Rules.Scoring;

namespace ReportGen.Tests.Rules.Scoring;

/// <summary>Scores that published forms and notices settle, each by the rule that it stands for.</summary>
public sealed class FieldGuideVectorsTests
{
    private static readonly Profile Usual = TestProfiles.Usual;

    private static readonly Profile BySpending = Usual with
    {
        Scoring = Usual.Scoring with { Cost = Usual.Scoring.Cost! with { Method = TestProfiles.Of(ScoringMethod.SpendingShare), AlsoAccepted = null } },
    };

    // 100% → 98% w5; ≥12 → 10 w3; ≥400 → 70 w3; ≥120 → 107 w2; ≤10 → 20 w5 (A/B); ≥7 → 14 w2 (never above the weight).
    [Theory]
    [InlineData("≥ 100 % 98 5", "4.9", "4.9")]
    [InlineData("≥ 12 万份 10 3", "2.5", "2.5")]
    [InlineData("≥ 400 个 70 3", "0.525", "0.53")]
    [InlineData("≥ 120 起 107 2", "1.783333", "1.78")]
    [InlineData("≤ 10 次 20 5", "2.5", "2.5")]
    [InlineData("≥ 7 次 14 2", "2", "2")]
    public void A_quantity_is_scored_by_its_share(string cells, string exact, string score) => Holds(exact, score, TestForms.Score(cells));

    // ≤35 → 10 w4 and ≤260 → 253.59 w6, published 1.14 and 5.852076923.
    [Theory]
    [InlineData("≤ 35 万元 10 4", "1.142857", "1.14")]
    [InlineData("≤ 260 万元 253.59 6", "5.852077", "5.85")]
    public void A_cost_row_is_scored_by_its_spending(string cells, string exact, string score) => Holds(exact, score, TestForms.Score(cells, BySpending, "成本指标"));

    // 洪山 W20, 黔南 W10 (half up), 泸州 W10 (published 8.4) and nothing spent of 1316.
    [Theory]
    [InlineData("13614.37", "12830.35", "20", "94.24", "18.85")]
    [InlineData("106926828.34", "104093717.42", "10", "97.35", "9.74")]
    [InlineData("995.80", "833.17", "10", "83.67", "8.37")]
    [InlineData("1316.00", "0.00", "10", "0", "0")]
    public void The_execution_is_weight_times_rate(string budget, string spent, string weight, string rate, string score)
    {
        var form = TestForms.Right().WithFunds(budget, budget, spent, "", weight, "");
        var execution = FormScoring.Score(form, LuzhouCase.Kit, Usual).Execution!;
        Assert.Equal((Number(rate), Number(score)), (execution.Rate, execution.Rule));
    }

    // 黔南: 9.74 + 45.13 + 24 + 10, printed 88.87, a 良.
    [Fact]
    public void The_total_sums_the_displayed_scores_and_88_87_is_良()
    {
        var form = TestForms.Right().WithTotals("100", "88.87").WithFunds("106926828.34", "106926828.34", "104093717.42", "97.35%", "10", "9.74")
            .WithRow(0, "产出指标 甲 ≥ 100 % 90.26 50 45.13").WithRow(1, "效益指标 乙 ≥ 100 % 80 30 24").WithRow(3, "成本指标 丙 ≤ 1 次 1 0 0");
        var card = FormScoring.Score(form, LuzhouCase.Kit, Usual);
        Assert.Equal((88.87m, 88.87m, "良"), (card.Total.SelfSum, card.Total.Rule, card.Grade!.Self));
    }

    private static void Holds(string exact, string score, RowScore row) =>
        Assert.Equal((Number(exact), Number(score)), (decimal.Round(row.RuleExact!.Value, 6, MidpointRounding.AwayFromZero), row.Rule));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
